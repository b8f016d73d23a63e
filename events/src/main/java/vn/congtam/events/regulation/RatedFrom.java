package vn.congtam.events.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.events.indicator.SpanKind;

/**
 * From a day on is rated by such spans: the one place that says by which ones a day is, for every service. A quarter is
 * rated as one or by its months and never partly so, whatever was laid down and in whichever order: what is in force on
 * its first day holds for all of it.
 */
public interface RatedFrom {
    SpanKind span();

    LocalDate from();

    /**
     * What one authority has in force for the quarter of that day: of two from the same day the one told later, so that it
     * corrects the other.
     *
     * @param told in the order told
     */
    static <T extends RatedFrom> Optional<T> on(List<T> told, LocalDate day) {
        LocalDate begin = SpanKind.QUARTER.firstDay(day);
        return told.stream()
                .filter(one -> !one.from().isAfter(begin))
                .reduce((known, next) -> next.from().isBefore(known.from()) ? known : next);
    }

    /**
     * By the agency's own where it has any in force by then, else by the province's, else by months.
     *
     * @param told the agency's own first
     */
    static SpanKind kindOn(Stream<? extends List<? extends RatedFrom>> told, LocalDate day) {
        return told.flatMap(one -> on(one, day).stream())
                .findFirst()
                .map(RatedFrom::span)
                .orElse(SpanKind.MONTH);
    }
}
