package vn.congtam.reporting.dashboard.level;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Progress;

/**
 * Where one person stands; the figures are the slip's own.
 *
 * @param opened whether there is a slip, if but an empty one
 */
public record Standing(
        StaffCode staff,
        String name,
        String title,
        String division,
        boolean leader,
        Progress progress,
        boolean opened,
        @Nullable Figures figures,
        @Nullable Grade decided,
        @Nullable Unrated unrated) {

    public static Standing of(Seat seat) {
        Board board = seat.board();
        return new Standing(
                seat.staff(),
                seat.name(),
                seat.title(),
                seat.division(),
                seat.leader(),
                seat.progress(),
                board != null && board.progress() != Progress.NO_RECORD,
                board == null ? null : board.figures(),
                board == null ? null : board.decided(),
                board == null ? null : board.unrated());
    }

    static Comparator<String> alphabet() {
        return Collator.getInstance(Locale.of("vi"))::compare;
    }

    /** Leaders first, then by given name, which stands last in Vietnamese, then by code: namesakes keep their places. */
    static Comparator<Seat> order() {
        return Comparator.comparing(Seat::leader)
                .reversed()
                .thenComparing(seat -> given(seat.name()), alphabet())
                .thenComparing(Seat::name, alphabet())
                .thenComparing(seat -> seat.staff().value());
    }

    private static String given(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
