package vn.congtam.events.indicatorset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.regulation.RegulationId;

/** The story of a set of indicators: draft, proposed, appraised, approved, in effect, superseded. */
@PublishedBy("indicator")
public sealed interface IndicatorSetFact extends Fact {
    IndicatorSetId set();

    /** @param regulation the agency whose set it is; the province for a template of all */
    record IndicatorSetDrafted(IndicatorSetId set, RegulationId regulation, SetContent content, StaffCode by)
            implements IndicatorSetFact {}

    record IndicatorSetRevised(IndicatorSetId set, SetContent content, StaffCode by) implements IndicatorSetFact {}

    record IndicatorSetProposed(IndicatorSetId set, String reason, StaffCode by) implements IndicatorSetFact {}

    /** Back to those who draft it. */
    record IndicatorSetReturned(IndicatorSetId set, String reason, StaffCode by) implements IndicatorSetFact {}

    record IndicatorSetAppraised(IndicatorSetId set, String document, String reason, StaffCode by)
            implements IndicatorSetFact {}

    record IndicatorSetApproved(IndicatorSetId set, String document, String reason, StaffCode by)
            implements IndicatorSetFact {}

    /** @param replaces the version in force until then for the same people, if there was one */
    record IndicatorSetTookEffect(
            IndicatorSetId set, LocalDate from, @Nullable IndicatorSetId replaces, StaffCode by)
            implements IndicatorSetFact {}

    /** @param next that took its place */
    record IndicatorSetSuperseded(IndicatorSetId set, IndicatorSetId next, LocalDate from)
            implements IndicatorSetFact {}
}
