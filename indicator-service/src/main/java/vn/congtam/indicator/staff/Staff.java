package vn.congtam.indicator.staff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.indicator.roster.LeadingPosts;
import vn.congtam.indicator.roster.person.Latest;
import vn.congtam.indicator.staff.StaffCommand.*;

/** A person's service: one post and one superior from a day on, until the next. */
@Aggregate
class Staff {
    @AggregateIdentifier
    private @Nullable StaffCode staff;

    private final StaffState state = new StaffState();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(JoinStaff c) {
        state.erasure.mustNotBeDone();
        state.standing().mayJoin(c.staff(), c.from(), c.by());
        apply(new StaffJoined(c.staff(), c.name(), c.kind(), c.agency(), c.from()));
    }

    @CommandHandler
    void decide(CorrectName c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        state.erasure.mustNotBeDone();
        apply(new NameCorrected(c.staff(), c.name(), c.document()));
    }

    @CommandHandler
    void decide(RequestErasure c) {
        apply(state.erasure.asked(c, state.tenure));
    }

    @CommandHandler
    void decide(DeclineErasure c) {
        apply(state.erasure.declined(c));
    }

    @CommandHandler
    void decide(ErasePersonalData c) {
        apply(state.erasure.granted(c, state.tenure));
    }

    @CommandHandler
    void decide(ChangeKind c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        state.tenure.mustCover(c.from(), "/from");
        state.tenure.mayChange(c.kind(), c.from());
        apply(new KindChanged(c.staff(), c.kind(), c.from(), c.document()));
    }

    @CommandHandler
    void decide(LeaveService c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        state.tenure.mayLeave(c.on(), state.latest());
        apply(new StaffLeft(c.staff(), c.on(), c.reason(), c.document()));
    }

    @CommandHandler
    void decide(AssignPost c, LeadingPosts posts) {
        state.standing().mayServe(c.staff(), c.from(), c.by());
        if (c.leader()) posts.fill(c.post(), c.staff(), c.from(), Refusal.POST_HELD);
        apply(new PostAssigned(
                c.staff(), c.post(), c.agency(), c.division(), c.title(), c.leader(), c.from(), c.document()));
    }

    @CommandHandler
    void decide(CorrectPost c, LeadingPosts posts) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        Postings.Posting posting = state.postings.of(c.wrong());
        state.tenure.mustCover(c.wrong(), "/wrong");
        state.tenure.mustCover(c.from(), "/from");
        state.postings.mayMove(posting, c.from());
        if (c.from().isBefore(c.wrong())) fill(posting, c.from(), posts);
        apply(new PostCorrected(c.staff(), posting.post(), c.wrong(), c.from(), c.document()));
    }

    @CommandHandler
    void decide(AssignSuperior c, Latest latest) {
        state.standing().mayAnswerTo(c.staff(), c.superior(), c.from(), c.by());
        SuperiorAssigned f = new SuperiorAssigned(c.staff(), c.superior(), c.from(), c.document());
        new Ranks(latest).mustHold(c.staff(), c.from(), one -> one.supervised(f), "/superior");
        apply(f);
    }

    @CommandHandler
    void decide(AssignFields c) {
        state.standing().mayLead(c.staff(), c.from(), state.fields.latest(), c.by());
        apply(new FieldsAssigned(c.staff(), c.divisions(), c.from(), c.document()));
    }

    @CommandHandler
    void decide(GrantDelegation c) {
        c.warrant().mustHold();
        state.tenure.mustCover(c.from(), c.until());
        Horizon.mustNotBePast(c.from(), "/from", c.today());
        Horizon.mustBeNear(c.from(), c.until(), c.today());
        OwnRecord.mustNotGain(c.delegate(), c.staff(), Refusal.DELEGATE_SELF, "/delegate");
        OwnRecord.mustNotGain(c.delegate(), c.warrant().by(), Refusal.OWN_DELEGATION, "/delegate");
        StandIns.mustHaveWhatIsDelegated(c.powers());
        state.standIns.mustBeFree(c.from(), c.until());
        apply(new DelegationGranted(c.staff(), c.delegate(), c.from(), c.until(), c.document()));
    }

    @CommandHandler
    void decide(WithdrawDelegation c) {
        c.warrant().mustHold();
        Horizon.mustNotBePast(c.on(), "/on", c.today());
        state.standIns.mustStandIn(c.delegate(), c.on());
        apply(new DelegationWithdrawn(c.staff(), c.delegate(), c.on(), c.document()));
    }

    @CommandHandler
    void decide(AppointActing c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        state.tenure.mustCoverFrom(c.from(), c.until());
        Horizon.mustNotBePast(c.from(), "/from", c.today());
        Horizon.mustBeNear(c.from(), c.until(), c.today());
        state.standIns.mayAct(c.post(), c.from(), c.until());
        apply(new ActingAppointed(
                c.staff(),
                c.post(),
                c.agency(),
                c.division(),
                c.title(),
                c.leader(),
                c.from(),
                c.until(),
                c.document()));
    }

    @CommandHandler
    void decide(EndActing c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        Horizon.mustNotBePast(c.on(), "/on", c.today());
        state.standIns.mustAct(c.post(), c.on());
        apply(new ActingEnded(c.staff(), c.post(), c.on(), c.document()));
    }

    @CommandHandler
    void decide(RevokeDecision c, Latest latest, LeadingPosts posts) {
        DecisionRevoked f =
                new Revocation(state.tenure, state.postings, state.loans, state.superiors, state.fields).of(c);
        new Ranks(latest).mustHold(c.staff(), c.from(), one -> one.revoked(f), "/from");
        if (c.decision() == Revocable.POST || c.decision() == Revocable.LEAVING) {
            state.postings
                    .on(c.from().minusDays(1), state.tenure.joined())
                    .ifPresent(back -> fill(back, c.from(), posts));
        }
        apply(f);
    }

    @CommandHandler
    void decide(Second c, Latest latest) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        state.tenure.mustCover(c.from(), c.until());
        Loans.mustBeShort(c.from(), c.until());
        state.loans.mustBeFree(c.from(), c.until());
        state.mustBeAway(c.agency(), c.from());
        OwnRecord.mustNotGain(c.superior(), c.staff(), Refusal.SUPERIOR_SELF, "/superior");
        OwnRecord.mustNotGain(c.superior(), c.by(), Refusal.OWN_SUBORDINATE, "/superior");
        Seconded f = new Seconded(c.staff(), c.agency(), c.division(), c.superior(), c.from(), c.until(), c.document());
        new Ranks(latest).mustHold(c.staff(), c.from(), one -> one.seconded(f), "/superior");
        apply(f);
    }

    @CommandHandler
    void decide(EndSecondment c, Latest latest) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        Loans.Loan loan = state.loans.underWay(c.on());
        SecondmentEnded f = new SecondmentEnded(c.staff(), loan.agency(), c.on(), c.document());
        new Ranks(latest).mustHold(c.staff(), c.on(), one -> one.returned(f), "/on");
        apply(f);
    }

    @CommandHandler
    void decide(GoOver c) {
        new Removal(
                        state.standing(),
                        state.loans,
                        state.superiors.latest(),
                        state.fields.latest(),
                        state.postings.latest())
                .by(c)
                .forEach(AggregateLifecycle::apply);
    }

    private void fill(Postings.Posting posting, LocalDate from, LeadingPosts posts) {
        if (posting.leader()) posts.fill(posting.post(), Objects.requireNonNull(staff), from, Refusal.POST_HELD);
    }

    @EventSourcingHandler
    void evolve(StaffFact f) {
        staff = f.staff();
        state.evolve(f);
    }
}
