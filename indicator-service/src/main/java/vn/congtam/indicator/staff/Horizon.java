package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between which days anything is decided. A day further away is a slip of the pen, and would stand in the way of all that comes
 * before it.
 */
public final class Horizon {
    private static final int YEARS = 1;

    private Horizon() {}

    public static void mustReach(LocalDate day, LocalDate today, String pointer) {
        LocalDate last = today.plusYears(YEARS);
        if (day.isAfter(last)) throw Refusal.TOO_FAR_AHEAD.refuse(pointer, last);
    }

    /** What was done under a delegation remains done by right, and what was done without one remains done without. */
    static void mustNotBePast(LocalDate day, String pointer, LocalDate today) {
        if (day.isBefore(today)) {
            throw Refusal.IN_THE_PAST.refuse(pointer, today);
        }
    }

    /** As many of these as anything may be decided for; none of what begins too far ahead. */
    public static List<LocalDate> days(LocalDate from, LocalDate until, LocalDate today) {
        LocalDate first = from.isBefore(today) ? today : from;
        if (first.isAfter(today.plusYears(YEARS))) return List.of();
        LocalDate end = first.plusYears(YEARS);
        LocalDate last = until.isBefore(end) ? until : end;
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).toList();
    }

    /** @param until none for what goes on until it is ended */
    static void mustBeNear(LocalDate from, @Nullable LocalDate until, LocalDate today) {
        mustReach(from, today, "/from");
        if (until != null) mustBeShort(from, until);
    }

    /** Whoever stands in does so for a time; who is to go on is appointed again. */
    private static void mustBeShort(LocalDate from, LocalDate until) {
        if (!until.isBefore(from.plusYears(YEARS))) throw Refusal.LASTS_TOO_LONG.refuse("/until", YEARS);
    }
}
