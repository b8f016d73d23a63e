package vn.congtam.indicator.agency;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionSucceeded;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Move;
import vn.congtam.indicator.agency.AgencyCommand.EstablishAgency;
import vn.congtam.indicator.agency.AgencyCommand.EstablishDivision;
import vn.congtam.indicator.agency.AgencyCommand.SucceedDivisions;

/** An agency with its divisions. */
@Aggregate
class Agency {
    @AggregateIdentifier
    private @Nullable AgencyId agency;

    private final Set<String> divisions = new HashSet<>();
    private final Map<String, LocalDate> ended = new HashMap<>();
    private LocalDate since = LocalDate.MIN;
    private LocalDate latest = LocalDate.MIN;
    private @Nullable LocalDate end;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EstablishAgency c) {
        mustBeNew();
        apply(new AgencyEstablished(c.agency(), c.name(), c.from()));
    }

    @CommandHandler
    void decide(EstablishDivision c) {
        mustGoOn("/agency");
        mustLack(c.division());
        apply(new DivisionEstablished(c.agency(), c.division(), c.name()));
    }

    @CommandHandler
    void decide(SucceedDivisions c) {
        mustGoOn("/agency");
        mustStandSince(c.from());
        c.successors().forEach(division -> mustHave(division, "/successors"));
        c.divisions().forEach(division -> mustHave(division, "/predecessors"));
        c.divisions()
                .forEach(division ->
                        apply(new DivisionSucceeded(c.agency(), division, c.successors(), c.from(), c.document())));
        Annex.of(c.agency(), c.from(), c.document(), c.moves()).forEach(AggregateLifecycle::apply);
    }

    /** One of several that are succeeded together: what any of them refuses, none has done. */
    void beSucceeded(List<AgencyId> by, LocalDate from, String document, List<Move> moves) {
        mustGoOn("/predecessors");
        mustStandSince(from);
        AgencyId self = Objects.requireNonNull(agency);
        apply(new AgencySucceeded(self, by, from, document));
        Annex.of(self, from, document, moves).forEach(AggregateLifecycle::apply);
    }

    void mayTakeOver(LocalDate from) {
        mustGoOn("/successors");
        if (from.isBefore(since)) throw Refusal.EFFECT_BEFORE_AGENCY.refuse("/from", name(), since);
    }

    private void mustGoOn(String pointer) {
        if (end != null) throw Refusal.AGENCY_ENDED.refuse(pointer, name(), end);
    }

    /** It has stood before that day, and what was last decided upon it was before. */
    private void mustStandSince(LocalDate from) {
        if (!from.isAfter(since)) throw Refusal.EFFECT_BEFORE_AGENCY.refuse("/from", name(), since);
        if (!from.isAfter(latest)) throw Refusal.SUCCESSION_OVERLAP.refuse("/from", name(), latest);
    }

    private void mustHave(String division, String pointer) {
        if (!divisions.contains(division)) throw Refusal.NO_SUCH_DIVISION.refuse(pointer, division);
        LocalDate gone = ended.get(division);
        if (gone != null) throw Refusal.DIVISION_ENDED.refuse(pointer, division, gone);
    }

    private void mustBeNew() {
        if (agency != null) {
            throw Refusal.AGENCY_EXISTS.refuse("/agency", agency.value());
        }
    }

    private void mustLack(String division) {
        if (divisions.contains(division)) {
            throw Refusal.DIVISION_EXISTS.refuse("/division", division);
        }
    }

    private String name() {
        return agency == null ? "" : agency.value();
    }

    @EventSourcingHandler
    void evolve(AgencyEstablished f) {
        agency = f.agency();
        since = f.from() == null ? LocalDate.MIN : f.from();
    }

    @EventSourcingHandler
    void evolve(DivisionEstablished f) {
        divisions.add(f.division());
    }

    @EventSourcingHandler
    void evolve(AgencySucceeded f) {
        latest = f.from();
        end = f.successors().contains(f.agency()) ? null : f.from();
    }

    @EventSourcingHandler
    void evolve(DivisionSucceeded f) {
        if (!f.successors().contains(f.division())) ended.put(f.division(), f.from());
    }
}
