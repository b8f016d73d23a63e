package vn.congtam.indicator.staff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.indicator.roster.LeadingPosts;
import vn.congtam.indicator.roster.person.Latest;
import vn.congtam.indicator.staff.StaffCommand.*;

/** A person's service: one post and one superior from a day on, until the next. */
@Aggregate
class Staff {
    @AggregateIdentifier
    private @Nullable StaffCode staff;

    private Tenure tenure = Tenure.NONE;
    private Postings postings = Postings.NONE;
    private StandIns standIns = StandIns.NONE;
    private Loans loans = Loans.NONE;
    private Erasure erasure = Erasure.NONE;
    private Days superiors = Days.NONE;
    private Days fields = Days.NONE;
    private @Nullable AgencyId joinedAgency;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(JoinStaff c) {
        erasure.mustNotBeDone();
        standing().mayJoin(c.staff(), c.from(), c.by());
        apply(new StaffJoined(c.staff(), c.name(), c.kind(), c.agency(), c.from()));
    }

    @CommandHandler
    void decide(CorrectName c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        erasure.mustNotBeDone();
        apply(new NameCorrected(c.staff(), c.name(), c.document()));
    }

    @CommandHandler
    void decide(RequestErasure c) {
        apply(erasure.asked(c, tenure));
    }

    @CommandHandler
    void decide(DeclineErasure c) {
        apply(erasure.declined(c));
    }

    @CommandHandler
    void decide(ErasePersonalData c) {
        apply(erasure.granted(c, tenure));
    }

    @CommandHandler
    void decide(ChangeKind c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        tenure.mustCover(c.from(), "/from");
        tenure.mayChange(c.kind(), c.from());
        apply(new KindChanged(c.staff(), c.kind(), c.from(), c.document()));
    }

    @CommandHandler
    void decide(LeaveService c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        tenure.mayLeave(c.on(), latest());
        apply(new StaffLeft(c.staff(), c.on(), c.reason(), c.document()));
    }

    @CommandHandler
    void decide(AssignPost c, LeadingPosts posts) {
        standing().mayServe(c.staff(), c.from(), c.by());
        if (c.leader()) posts.fill(c.post(), c.staff(), c.from(), Refusal.POST_HELD);
        apply(new PostAssigned(
                c.staff(), c.post(), c.agency(), c.division(), c.title(), c.leader(), c.from(), c.document()));
    }

    @CommandHandler
    void decide(CorrectPost c, LeadingPosts posts) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        Postings.Posting posting = postings.of(c.wrong());
        tenure.mustCover(c.wrong(), "/wrong");
        tenure.mustCover(c.from(), "/from");
        postings.mayMove(posting, c.from());
        if (c.from().isBefore(c.wrong())) fill(posting, c.from(), posts);
        apply(new PostCorrected(c.staff(), posting.post(), c.wrong(), c.from(), c.document()));
    }

    @CommandHandler
    void decide(AssignSuperior c, Latest latest) {
        standing().mayAnswerTo(c.staff(), c.superior(), c.from(), c.by());
        SuperiorAssigned f = new SuperiorAssigned(c.staff(), c.superior(), c.from(), c.document());
        new Ranks(latest).mustHold(c.staff(), c.from(), one -> one.supervised(f), "/superior");
        apply(f);
    }

    @CommandHandler
    void decide(AssignFields c) {
        standing().mayLead(c.staff(), c.from(), fields.latest(), c.by());
        apply(new FieldsAssigned(c.staff(), c.divisions(), c.from(), c.document()));
    }

    @CommandHandler
    void decide(GrantDelegation c) {
        c.warrant().mustHold();
        tenure.mustCover(c.from(), c.until());
        Horizon.mustNotBePast(c.from(), "/from", c.today());
        Horizon.mustBeNear(c.from(), c.until(), c.today());
        OwnRecord.mustNotGain(c.delegate(), c.staff(), Refusal.DELEGATE_SELF, "/delegate");
        OwnRecord.mustNotGain(c.delegate(), c.warrant().by(), Refusal.OWN_DELEGATION, "/delegate");
        standIns.mustBeFree(c.from(), c.until());
        apply(new DelegationGranted(c.staff(), c.delegate(), c.from(), c.until(), c.document()));
    }

    @CommandHandler
    void decide(WithdrawDelegation c) {
        c.warrant().mustHold();
        Horizon.mustNotBePast(c.on(), "/on", c.today());
        standIns.mustStandIn(c.delegate(), c.on());
        apply(new DelegationWithdrawn(c.staff(), c.delegate(), c.on(), c.document()));
    }

    @CommandHandler
    void decide(AppointActing c) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        tenure.mustCover(c.from(), c.until());
        Horizon.mustNotBePast(c.from(), "/from", c.today());
        Horizon.mustBeNear(c.from(), c.until(), c.today());
        standIns.mayAct(c.post(), c.from(), c.until());
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
        standIns.mustAct(c.post(), c.on());
        apply(new ActingEnded(c.staff(), c.post(), c.on(), c.document()));
    }

    @CommandHandler
    void decide(RevokeDecision c, Latest latest, LeadingPosts posts) {
        DecisionRevoked f = new Revocation(tenure, postings, loans, superiors, fields).of(c);
        new Ranks(latest).mustHold(c.staff(), c.from(), one -> one.revoked(f), "/from");
        if (c.decision() == Revocable.POST || c.decision() == Revocable.LEAVING) {
            postings.on(c.from().minusDays(1), tenure.joined()).ifPresent(back -> fill(back, c.from(), posts));
        }
        apply(f);
    }

    @CommandHandler
    void decide(Second c, Latest latest) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        tenure.mustCover(c.from(), c.until());
        Loans.mustBeShort(c.from(), c.until());
        loans.mustBeFree(c.from(), c.until());
        mustBeAway(c.agency(), c.from());
        OwnRecord.mustNotGain(c.superior(), c.staff(), Refusal.SUPERIOR_SELF, "/superior");
        OwnRecord.mustNotGain(c.superior(), c.by(), Refusal.OWN_SUBORDINATE, "/superior");
        Seconded f = new Seconded(c.staff(), c.agency(), c.division(), c.superior(), c.from(), c.until(), c.document());
        new Ranks(latest).mustHold(c.staff(), c.from(), one -> one.seconded(f), "/superior");
        apply(f);
    }

    @CommandHandler
    void decide(EndSecondment c, Latest latest) {
        OwnRecord.mustNotBeKept(c.staff(), c.by());
        Loans.Loan loan = loans.underWay(c.on());
        SecondmentEnded f = new SecondmentEnded(c.staff(), loan.agency(), c.on(), c.document());
        new Ranks(latest).mustHold(c.staff(), c.on(), one -> one.returned(f), "/on");
        apply(f);
    }

    @CommandHandler
    void decide(GoOver c) {
        new Removal(standing(), loans, superiors.latest(), fields.latest(), postings.latest())
                .by(c)
                .forEach(AggregateLifecycle::apply);
    }

    private void fill(Postings.Posting posting, LocalDate from, LeadingPosts posts) {
        if (posting.leader()) posts.fill(posting.post(), Objects.requireNonNull(staff), from, Refusal.POST_HELD);
    }

    private LocalDate latest() {
        return Stream.of(postings.latest(), superiors.latest(), fields.latest())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private Standing standing() {
        return new Standing(tenure, postings, superiors.latest());
    }

    private void mustBeAway(AgencyId agency, LocalDate day) {
        AgencyId own =
                postings.on(day, tenure.joined()).map(Postings.Posting::agency).orElse(joinedAgency);
        if (agency.equals(own)) {
            throw Refusal.SECONDED_HOME.refuse("/agency", agency.value());
        }
    }

    @EventSourcingHandler
    void evolve(StaffJoined f) {
        staff = f.staff();
        joinedAgency = f.agency();
        tenure = tenure.joined(f);
    }

    @EventSourcingHandler
    void evolve(ErasureRequested f) {
        erasure = new Erasure(f.by(), f.ground(), f.document(), false);
    }

    @EventSourcingHandler
    void evolve(ErasureDeclined f) {
        erasure = Erasure.NONE;
    }

    @EventSourcingHandler
    void evolve(PersonalDataErased f) {
        erasure = new Erasure(null, f.ground(), f.document(), true);
    }

    @EventSourcingHandler
    void evolve(KindChanged f) {
        tenure = tenure.changed(f);
    }

    @EventSourcingHandler
    void evolve(StaffLeft f) {
        tenure = tenure.ended(f);
    }

    @EventSourcingHandler
    void evolve(PostAssigned f) {
        postings = postings.with(f);
    }

    @EventSourcingHandler
    void evolve(PostCorrected f) {
        postings = postings.corrected(f);
    }

    @EventSourcingHandler
    void evolve(SuperiorAssigned f) {
        superiors = superiors.and(f.from());
    }

    @EventSourcingHandler
    void evolve(FieldsAssigned f) {
        fields = fields.and(f.from());
    }

    @EventSourcingHandler
    void evolve(DelegationGranted f) {
        standIns = standIns.granted(f);
    }

    @EventSourcingHandler
    void evolve(DelegationWithdrawn f) {
        standIns = standIns.withdrawn(f);
    }

    @EventSourcingHandler
    void evolve(ActingAppointed f) {
        standIns = standIns.acted(f);
    }

    @EventSourcingHandler
    void evolve(ActingEnded f) {
        standIns = standIns.ended(f);
    }

    @EventSourcingHandler
    void evolve(DecisionRevoked f) {
        switch (f.decision()) {
            case LEAVING -> tenure = tenure.staying();
            case POST -> postings = postings.without(f.from());
            case SUPERIOR -> superiors = superiors.without(f.from());
            case FIELDS -> fields = fields.without(f.from());
            case SECONDMENT -> loans = loans.without(f.from());
        }
    }

    @EventSourcingHandler
    void evolve(Seconded f) {
        loans = loans.with(f);
    }

    @EventSourcingHandler
    void evolve(SecondmentEnded f) {
        loans = loans.ended(f);
    }
}
