package vn.congtam.submission.reference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodId;

/**
 * In which periods a person is listed for a span: in one, in none after an agency let him go, and in two only as long as
 * the word of the one that let him go is under way.
 */
record Enlisted(List<PeriodId> periods) {

    static String key(StaffCode staff, String span) {
        return staff.value() + "#" + span;
    }

    static Enlisted listed(@Nullable Enlisted known, PeriodId period) {
        Stream<PeriodId> before = known == null ? Stream.empty() : known.periods.stream();
        return new Enlisted(Stream.concat(before, Stream.of(period)).distinct().toList());
    }

    static Enlisted released(@Nullable Enlisted known, PeriodId period) {
        return new Enlisted(Objects.requireNonNull(known).periods.stream()
                .filter(one -> !one.equals(period))
                .toList());
    }
}
