package vn.congtam.indicator.indicatorset;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorSetFact.*;
import vn.congtam.events.indicatorset.IndicatorSetId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.indicatorset.IndicatorSetCommand.*;

/** One version of a set. What it says is fixed once it is proposed, and each step is taken by another person. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what is not null
class IndicatorSet {
    private enum State {
        DRAFT,
        PROPOSED,
        APPRAISED,
        APPROVED,
        EFFECTIVE,
        SUPERSEDED
    }

    @AggregateIdentifier
    private @Nullable IndicatorSetId set;

    private RegulationId regulation;
    private State state;
    private @Nullable IndicatorSetId next;
    private final Set<StaffCode> involved = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftSet c) {
        mustBeNew();
        apply(new IndicatorSetDrafted(c.set(), c.regulation(), c.content(), c.by()));
    }

    @CommandHandler
    void decide(ReviseSet c) {
        mustBeOf(c.mandates());
        mustBe(State.DRAFT, Refusal.SET_NOT_DRAFT);
        apply(new IndicatorSetRevised(c.set(), c.content(), c.by()));
    }

    @CommandHandler
    void decide(ProposeSet c) {
        mustBeOf(c.mandates());
        mustBe(State.DRAFT, Refusal.SET_NOT_DRAFT);
        apply(new IndicatorSetProposed(c.set(), c.reason(), c.by()));
    }

    @CommandHandler
    void decide(ReturnSet c) {
        if (c.mandates() != null) mustBeOf(c.mandates());
        mustBeOnItsWay();
        apply(new IndicatorSetReturned(c.set(), c.reason(), c.by()));
    }

    @CommandHandler
    void decide(AppraiseSet c) {
        mustBe(State.PROPOSED, Refusal.SET_NOT_PROPOSED);
        mustBeAnother(c.by());
        apply(new IndicatorSetAppraised(c.set(), c.document(), c.reason(), c.by()));
    }

    @CommandHandler
    void decide(ApproveSet c) {
        mustBeOf(c.mandates());
        mustBe(State.APPRAISED, Refusal.SET_NOT_APPRAISED);
        mustBeAnother(c.by());
        apply(new IndicatorSetApproved(c.set(), c.document(), c.reason(), c.by()));
    }

    @CommandHandler
    void decide(PutSetIntoEffect c) {
        mustBeOf(c.mandates());
        mustBe(State.APPROVED, Refusal.SET_NOT_APPROVED);
        apply(new IndicatorSetTookEffect(c.set(), c.from(), c.replaces(), c.by()));
    }

    @CommandHandler
    void decide(SupersedeSet c) {
        if (!c.next().equals(next)) {
            mustBe(State.EFFECTIVE, Refusal.SET_NOT_EFFECTIVE);
            apply(new IndicatorSetSuperseded(c.set(), c.next(), c.from()));
        }
    }

    private void mustBeNew() {
        if (set != null) throw Refusal.SET_EXISTS.refuse("/set", set.value());
    }

    private void mustBeOf(Set<RegulationId> mandates) {
        if (!mandates.contains(regulation)) throw Refusal.SET_OF_OTHERS.refuse();
    }

    private void mustBe(State needed, Refusal otherwise) {
        if (state != needed) throw otherwise.refuse();
    }

    private void mustBeOnItsWay() {
        if (state != State.PROPOSED && state != State.APPRAISED) throw Refusal.SET_NOTHING_TO_RETURN.refuse();
    }

    /** Nobody judges what he proposed or has judged already. */
    private void mustBeAnother(StaffCode by) {
        if (involved.contains(by)) throw Refusal.SET_JUDGED_BY_ITS_PROPOSER.refuse();
    }

    @EventSourcingHandler
    void evolve(IndicatorSetDrafted f) {
        set = f.set();
        regulation = f.regulation();
        state = State.DRAFT;
    }

    @EventSourcingHandler
    void evolve(IndicatorSetProposed f) {
        state = State.PROPOSED;
        involved.add(f.by());
    }

    @EventSourcingHandler
    void evolve(IndicatorSetReturned f) {
        state = State.DRAFT;
        involved.clear();
    }

    @EventSourcingHandler
    void evolve(IndicatorSetAppraised f) {
        state = State.APPRAISED;
        involved.add(f.by());
    }

    @EventSourcingHandler
    void evolve(IndicatorSetApproved f) {
        state = State.APPROVED;
    }

    @EventSourcingHandler
    void evolve(IndicatorSetTookEffect f) {
        state = State.EFFECTIVE;
    }

    @EventSourcingHandler
    void evolve(IndicatorSetSuperseded f) {
        state = State.SUPERSEDED;
        next = f.next();
    }
}
