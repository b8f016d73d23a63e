package vn.congtam.indicator.regulation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.SpanKind;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.*;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.regulation.RegulationCommand.*;

/**
 * What the province, or an agency for itself, lays down. Nothing reaches back: only what is the first of its kind may
 * begin before the span that is open, and in an agency only as long as nobody was ever rated there. Otherwise a year, which
 * goes by what is in force on its first day, would be judged by what its people could not know. What an agency adopts for
 * itself begins with a span that has not begun; what the province does, too, where people were rated by something already:
 * the open span of people of whom no law spoke may still be given one.
 */
@Aggregate
class Regulation {
    @AggregateIdentifier
    private @Nullable RegulationId regulation;

    private final Set<SubjectKind> everRuled = new HashSet<>();
    private final Set<SubjectKind> ownRules = new HashSet<>();
    private final Set<SubjectKind> termed = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptRuleSet c) {
        mustBegin(c.span(), c.from());
        boolean known = c.begun() || everRuled.contains(c.kind());
        boolean ofAgency = c.regulation().agency().isPresent();
        if (ofAgency ? known : c.begun() && c.ruled()) mustNotHaveBegun(c.from(), c.today());
        mustNotReachBack(known, c.from(), c.open());
        apply(new RuleSetAdopted(c.regulation(), c.kind(), c.rules(), c.from(), c.document()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EndOwnRules c) {
        mustHaveOwn(c.regulation(), c.kind());
        mustBegin(c.span(), c.from());
        mustNotHaveBegun(c.from(), c.today());
        apply(new OwnRulesEnded(c.regulation(), c.kind(), c.from(), c.document()));
    }

    /**
     * Of whichever kind, with a quarter: so no decision, in whichever order they come, cuts through what another lays down.
     * Until it begins it may be decided anew for the same day, and the later decision holds: what was mistyped could not be
     * taken back otherwise.
     */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptRatedSpan c) {
        mustBegin(SpanKind.QUARTER, c.from());
        mustNotHaveBegun(c.from(), c.today());
        apply(new RatedSpanAdopted(c.regulation(), c.span(), c.from(), c.document()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptPetitionTerms c) {
        mustNotReachBack(c.begun() || termed.contains(c.kind()), c.from(), c.open());
        apply(new PetitionTermsAdopted(
                c.regulation(), c.kind(), c.fileWithinDays(), c.resolveWithinWorkingDays(), c.from(), c.document()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ListHolidays c) {
        mustBeOfProvince(c.regulation());
        c.off().mustFit();
        mustNotRewrite(c.off().year(), c.today());
        apply(c.off().listed(c.regulation(), c.document()));
    }

    private static void mustBegin(SpanKind span, LocalDate from) {
        if (!span.beginsOn(from)) {
            Refusal why = span == SpanKind.MONTH ? Refusal.NOT_FIRST_DAY_OF_MONTH : Refusal.NOT_FIRST_DAY_OF_QUARTER;
            throw why.refuse("/from", span.firstDay(from));
        }
    }

    private static void mustNotReachBack(boolean known, LocalDate from, LocalDate open) {
        if (known && from.isBefore(open)) {
            throw Refusal.OPEN_SPAN_BEGUN.refuse("/from", open);
        }
    }

    /** A span that has begun as one kind, or by one set of rules, ends as that. */
    private static void mustNotHaveBegun(LocalDate from, LocalDate today) {
        if (!from.isAfter(today)) {
            throw Refusal.SPAN_BEGUN.refuse("/from", today);
        }
    }

    private void mustHaveOwn(RegulationId of, SubjectKind kind) {
        if (of.agency().isEmpty() || !ownRules.contains(kind)) {
            throw Refusal.NO_OWN_RULES.refuse("/kind");
        }
    }

    private static void mustBeOfProvince(RegulationId of) {
        if (of.agency().isPresent()) {
            throw Refusal.PROVINCE_ONLY.refuse("/agency");
        }
    }

    private void mustNotRewrite(int year, LocalDate today) {
        if (years.contains(year) && year < today.getYear()) {
            throw Refusal.HOLIDAYS_OF_PAST_YEAR.refuse("/year", Integer.toString(year));
        }
    }

    @EventSourcingHandler
    void evolve(RuleSetAdopted f) {
        regulation = f.regulation();
        everRuled.add(f.kind());
        ownRules.add(f.kind());
    }

    @EventSourcingHandler
    void evolve(OwnRulesEnded f) {
        regulation = f.regulation();
        ownRules.remove(f.kind());
    }

    @EventSourcingHandler
    void evolve(RatedSpanAdopted f) {
        regulation = f.regulation();
    }

    @EventSourcingHandler
    void evolve(PetitionTermsAdopted f) {
        regulation = f.regulation();
        termed.add(f.kind());
    }

    @EventSourcingHandler
    void evolve(HolidaysListed f) {
        regulation = f.regulation();
        years.add(f.year());
    }
}
