package vn.congtam.indicator.regulation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;

sealed interface RegulationCommand {
    /**
     * @param span that is rated as one from that day on
     * @param open the first day of the span that is open today
     * @param begun whether others may have been rated by there before it
     * @param ruled whether people of the kind are rated by other rules on that day already
     */
    record AdoptRuleSet(
            @TargetAggregateIdentifier RegulationId regulation,
            SubjectKind kind,
            Rules rules,
            LocalDate from,
            String document,
            SpanKind span,
            LocalDate open,
            boolean begun,
            boolean ruled,
            LocalDate today)
            implements RegulationCommand {}

    record EndOwnRules(
            @TargetAggregateIdentifier RegulationId regulation,
            SubjectKind kind,
            LocalDate from,
            String document,
            SpanKind span,
            LocalDate today)
            implements RegulationCommand {}

    record AdoptRatedSpan(
            @TargetAggregateIdentifier RegulationId regulation,
            SpanKind span,
            LocalDate from,
            String document,
            LocalDate today)
            implements RegulationCommand {}

    record AdoptPetitionTerms(
            @TargetAggregateIdentifier RegulationId regulation,
            SubjectKind kind,
            int fileWithinDays,
            int resolveWithinWorkingDays,
            LocalDate from,
            String document,
            LocalDate open,
            boolean begun)
            implements RegulationCommand {}

    record ListHolidays(
            @TargetAggregateIdentifier RegulationId regulation, DaysOff off, String document, LocalDate today)
            implements RegulationCommand {}
}
