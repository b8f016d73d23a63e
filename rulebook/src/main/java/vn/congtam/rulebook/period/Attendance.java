package vn.congtam.rulebook.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.exact.Ratio;

/**
 * On how much of a span somebody was there. Art. 21 rates who was absent on the time that he worked, so that an absence
 * spares him a score only where next to nothing, by default nothing, is left of that time.
 */
public final class Attendance {
    private final Ratio percent;

    private Attendance(RuleSet rules) {
        percent = rules.law().ratio("unrated.present-up-to-percent");
    }

    public static Attendance by(RuleSet rules) {
        return new Attendance(rules);
    }

    /**
     * Whether he was there on too few days to be held to what he reached.
     *
     * @param from first day of the absence
     * @param until its last day
     */
    public boolean isTooShort(Span span, LocalDate from, LocalDate until) {
        long days = days(span.first(), span.last());
        long present = days - absent(span, from, until);
        return percent.times(Ratio.of(days)).isAtLeast(Ratio.of(100 * present));
    }

    private static long absent(Span span, LocalDate from, LocalDate until) {
        LocalDate first = from.isAfter(span.first()) ? from : span.first();
        LocalDate last = until.isBefore(span.last()) ? until : span.last();
        return Math.max(0, days(first, last));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
