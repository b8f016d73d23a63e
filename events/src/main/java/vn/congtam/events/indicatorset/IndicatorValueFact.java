package vn.congtam.events.indicatorset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.FigureId;

/** The story of the figures of one official for one span. */
@PublishedBy("indicator")
public sealed interface IndicatorValueFact extends Fact {
    IndicatorValuesId values();

    /**
     * @param set by which it is measured
     * @param cutOff until when it was due; none of what is judged
     * @param late whether it came after that day
     */
    record IndicatorValueReported(
            IndicatorValuesId values,
            IndicatorSetId set,
            String indicator,
            IndicatorValue value,
            @Nullable LocalDate cutOff,
            boolean late,
            StaffCode by)
            implements IndicatorValueFact {}

    /** @param former what was reported before, which stays readable */
    record IndicatorValueCorrected(
            IndicatorValuesId values,
            IndicatorSetId set,
            String indicator,
            IndicatorValue value,
            IndicatorValue former,
            String reason,
            @Nullable LocalDate cutOff,
            boolean late,
            StaffCode by)
            implements IndicatorValueFact {}

    /**
     * A figure of another system that cannot be used: whoever keeps the records finds it with why, and reports it himself
     * once it can.
     *
     * @param agency whose system it is
     * @param why the code of what was against it
     */
    record IndicatorValueDeclined(
            IndicatorValuesId values,
            FigureId figure,
            AgencyId agency,
            String indicator,
            IndicatorValue value,
            String why,
            StaffCode by)
            implements IndicatorValueFact {}

    /**
     * A target of this person alone, in the place of that of the set.
     *
     * @param former that held until then
     * @param late whether the span had begun
     */
    record IndicatorTargetAgreed(
            IndicatorValuesId values,
            IndicatorSetId set,
            String indicator,
            BigDecimal target,
            BigDecimal former,
            String source,
            String reason,
            boolean late,
            StaffCode by)
            implements IndicatorValueFact {
        public IndicatorTargetAgreed {
            target = Decimal.plain(target);
            former = Decimal.plain(former);
        }
    }
}
