package vn.congtam.indicator.indicatorset.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.events.indicatorset.IndicatorValuesId;
import vn.congtam.events.submission.FigureId;

sealed interface ValueCommand {
    /**
     * @param reason why another figure takes the place of the one reported; none of a first one
     * @param cutOff until when it was due; none of what is judged
     */
    record ReportValue(
            @TargetAggregateIdentifier IndicatorValuesId values,
            IndicatorSetId set,
            String indicator,
            IndicatorValue value,
            @Nullable String reason,
            @Nullable LocalDate cutOff,
            boolean late,
            StaffCode by)
            implements ValueCommand {}

    /** @param why the code of what is against a figure of another system */
    record DeclineValue(
            @TargetAggregateIdentifier IndicatorValuesId values,
            FigureId figure,
            AgencyId agency,
            String indicator,
            IndicatorValue value,
            String why,
            StaffCode by)
            implements ValueCommand {}

    /** @param ofSet the target that the set gives everybody */
    record AgreeTarget(
            @TargetAggregateIdentifier IndicatorValuesId values,
            IndicatorSetId set,
            String indicator,
            BigDecimal target,
            BigDecimal ofSet,
            String source,
            String reason,
            boolean late,
            StaffCode by)
            implements ValueCommand {}
}
