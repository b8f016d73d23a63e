package vn.congtam.indicator.indicatorset;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.indicatorset.SetContent;
import vn.congtam.events.regulation.RegulationId;

/** {@code mandates} are those whose sets the person may act on. */
sealed interface IndicatorSetCommand {
    record DraftSet(
            @TargetAggregateIdentifier IndicatorSetId set, RegulationId regulation, SetContent content, StaffCode by)
            implements IndicatorSetCommand {}

    record ReviseSet(
            @TargetAggregateIdentifier IndicatorSetId set, Set<RegulationId> mandates, SetContent content, StaffCode by)
            implements IndicatorSetCommand {}

    record ProposeSet(
            @TargetAggregateIdentifier IndicatorSetId set, Set<RegulationId> mandates, String reason, StaffCode by)
            implements IndicatorSetCommand {}

    record ReturnSet(
            @TargetAggregateIdentifier IndicatorSetId set,
            @Nullable Set<RegulationId> mandates,
            String reason,
            StaffCode by)
            implements IndicatorSetCommand {}

    record AppraiseSet(@TargetAggregateIdentifier IndicatorSetId set, String document, String reason, StaffCode by)
            implements IndicatorSetCommand {}

    record ApproveSet(
            @TargetAggregateIdentifier IndicatorSetId set,
            Set<RegulationId> mandates,
            String document,
            String reason,
            StaffCode by)
            implements IndicatorSetCommand {}

    /** @param replaces the version in force until then, if there is one */
    record PutSetIntoEffect(
            @TargetAggregateIdentifier IndicatorSetId set,
            Set<RegulationId> mandates,
            LocalDate from,
            @Nullable IndicatorSetId replaces,
            StaffCode by)
            implements IndicatorSetCommand {}

    record SupersedeSet(@TargetAggregateIdentifier IndicatorSetId set, IndicatorSetId next, LocalDate from)
            implements IndicatorSetCommand {}
}
