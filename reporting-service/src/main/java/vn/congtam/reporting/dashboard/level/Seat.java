package vn.congtam.reporting.dashboard.level;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Desk;
import vn.congtam.reporting.dashboard.board.Person;
import vn.congtam.reporting.dashboard.board.Person.Placement;
import vn.congtam.reporting.dashboard.board.Piece;
import vn.congtam.reporting.dashboard.board.Progress;

/**
 * A person in his place in a span, with his board if there is one.
 *
 * @param rater of the slip; without a slip, the superior
 * @param desk his tasks, as far as they were looked up
 */
public record Seat(
        StaffCode staff,
        String name,
        AgencyId agency,
        String division,
        String title,
        boolean leader,
        @Nullable StaffCode rater,
        @Nullable Board board,
        @Nullable Desk desk) {

    public Seat(
            StaffCode staff,
            String name,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            @Nullable StaffCode rater,
            @Nullable Board board) {
        this(staff, name, agency, division, title, leader, rater, board, null);
    }

    public Seat with(@Nullable Desk tasks) {
        return new Seat(staff, name, agency, division, title, leader, rater, board, tasks);
    }

    public static Seat of(Board board, String name, String title) {
        return new Seat(
                board.staff(), name, board.agency(), board.division(), title, board.leader(), board.rater(), board);
    }

    public static Seat without(Person person, Placement at) {
        return new Seat(
                person.staff(),
                person.name(),
                at.agency(),
                at.division(),
                at.title(),
                at.leader(),
                person.superior(),
                null);
    }

    public Progress progress() {
        return board == null || board.isEmpty() ? Progress.NO_RECORD : board.progress();
    }

    public boolean isEmpty() {
        return board == null || board.isEmpty();
    }

    public Tally tally() {
        return board == null ? alone(Map.of(), Map.of(), 0, null) : of(board);
    }

    private Tally of(Board known) {
        Figures figures = known.figures();
        return alone(
                        one(known.standing()),
                        one(figures == null ? null : figures.grade()),
                        known.unrated() == null ? 0 : 1,
                        figures == null ? null : figures.total())
                .plus(work(known));
    }

    private Tally alone(
            Map<Grade, Integer> decided, Map<Grade, Integer> computed, int unrated, @Nullable BigDecimal total) {
        return new Tally(
                1,
                isEmpty() ? 1 : 0,
                Map.of(progress(), 1),
                decided,
                computed,
                unrated,
                total == null ? 0 : 1,
                total == null ? BigDecimal.ZERO : total,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                desk == null ? Flow.NONE : Flow.of(desk.jobs().values()));
    }

    private static Tally work(Board known) {
        BigDecimal assigned = BigDecimal.ZERO;
        BigDecimal completed = BigDecimal.ZERO;
        for (Piece piece : known.pieces().values()) {
            assigned = assigned.add(piece.convertedAssigned());
            completed = completed.add(piece.convertedCompleted());
        }
        int works = known.works();
        return new Tally(
                0, 0, Map.of(), Map.of(), Map.of(), 0, 0, BigDecimal.ZERO, works, assigned, completed, Flow.NONE);
    }

    private static Map<Grade, Integer> one(@Nullable Grade grade) {
        return grade == null ? Map.of() : Map.of(grade, 1);
    }
}
