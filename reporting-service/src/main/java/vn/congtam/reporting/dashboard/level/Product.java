package vn.congtam.reporting.dashboard.level;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Desk;
import vn.congtam.reporting.dashboard.board.Job;
import vn.congtam.reporting.dashboard.board.Pace;
import vn.congtam.reporting.dashboard.board.Piece;

/**
 * The lowest level: one piece of work on a slip. Together they come to the row of the person.
 *
 * @param title none where only the slip knows of it
 * @param pace likewise
 * @param assigned converted units
 */
public record Product(
        String task,
        String month,
        @Nullable String title,
        @Nullable LocalDate due,
        @Nullable Pace pace,
        BigDecimal assigned,
        BigDecimal completed) {

    /** What waits longest first. */
    public static List<Product> of(Seat seat, LocalDate today) {
        Board board = seat.board();
        if (board == null) return List.of();
        return board.pieces().entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), seat.desk(), today))
                .sorted(Comparator.comparing((Product one) -> rank(one.pace()))
                        .thenComparing(Product::month)
                        .thenComparing(Product::task))
                .toList();
    }

    private static int rank(@Nullable Pace pace) {
        return switch (pace) {
            case LATE -> 0;
            case BLOCKED -> 1;
            case RUNNING -> 2;
            case DONE -> 3;
            case null -> 4;
        };
    }

    private static Product of(String key, Piece piece, @Nullable Desk desk, LocalDate today) {
        Job job = desk == null ? null : desk.jobs().get(key);
        return new Product(
                Piece.task(key),
                Piece.month(key),
                job == null ? null : job.title(),
                job == null ? null : job.due(),
                job == null ? null : job.paceOn(today),
                piece.convertedAssigned(),
                piece.convertedCompleted());
    }
}
