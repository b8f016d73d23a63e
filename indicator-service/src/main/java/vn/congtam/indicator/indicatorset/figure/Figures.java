package vn.congtam.indicator.indicatorset.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.events.indicatorset.IndicatorValueFact.*;
import vn.congtam.events.indicatorset.IndicatorValuesId;

/**
 * All that was reported of one person for one span.
 *
 * @param sets by which any of it was measured, so that the figures of a set are found
 * @param reported by the code of the indicator
 * @param targets of this person alone, by the code of the indicator
 */
public record Figures(
        IndicatorValuesId values,
        StaffCode staff,
        String span,
        List<IndicatorSetId> sets,
        Map<String, Reported> reported,
        Map<String, Agreed> targets) {

    /** @param former what was reported before, the first one first */
    public record Reported(
            IndicatorSetId set,
            IndicatorValue value,
            @Nullable LocalDate cutOff,
            boolean late,
            StaffCode by,
            Instant at,
            List<Former> former) {}

    /** @param reason why another took its place */
    public record Former(IndicatorValue value, boolean late, StaffCode by, Instant at, String reason) {}

    public record Agreed(
            IndicatorSetId set,
            BigDecimal target,
            BigDecimal former,
            String source,
            String reason,
            boolean late,
            StaffCode by,
            Instant at) {}

    static Figures of(@Nullable Figures known, IndicatorValuesId values) {
        return Objects.requireNonNullElseGet(
                known, () -> new Figures(values, values.staff(), values.span(), List.of(), Map.of(), Map.of()));
    }

    Figures reported(IndicatorValueReported f, Instant at) {
        return with(f.indicator(), new Reported(f.set(), f.value(), f.cutOff(), f.late(), f.by(), at, List.of()));
    }

    Figures corrected(IndicatorValueCorrected f, Instant at) {
        Reported before = Objects.requireNonNull(reported.get(f.indicator()));
        List<Former> former = new ArrayList<>(before.former());
        former.add(new Former(before.value(), before.late(), before.by(), before.at(), f.reason()));
        return with(f.indicator(), new Reported(f.set(), f.value(), f.cutOff(), f.late(), f.by(), at, former));
    }

    Figures agreed(IndicatorTargetAgreed f, Instant at) {
        Map<String, Agreed> more = new TreeMap<>(targets);
        more.put(
                f.indicator(),
                new Agreed(f.set(), f.target(), f.former(), f.source(), f.reason(), f.late(), f.by(), at));
        return new Figures(values, staff, span, also(f.set()), reported, more);
    }

    private Figures with(String indicator, Reported one) {
        Map<String, Reported> more = new TreeMap<>(reported);
        more.put(indicator, one);
        return new Figures(values, staff, span, also(one.set()), more, targets);
    }

    private List<IndicatorSetId> also(IndicatorSetId another) {
        return Stream.concat(sets.stream(), Stream.of(another)).distinct().toList();
    }
}
