package vn.congtam.scoring.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.OverseenWorkRecorded;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.web.Act;
import vn.congtam.reckoning.Law;
import vn.congtam.scoring.reference.classification.Heights;
import vn.congtam.scoring.reference.classification.Places;
import vn.congtam.scoring.reference.classification.Promises;
import vn.congtam.scoring.slip.SlipCommand.ChangeJudges;
import vn.congtam.scoring.slip.SlipCommand.DecideGrade;
import vn.congtam.scoring.slip.SlipCommand.DeclineReopening;
import vn.congtam.scoring.slip.SlipCommand.DisputeRater;
import vn.congtam.scoring.slip.SlipCommand.FollowSpan;
import vn.congtam.scoring.slip.SlipCommand.GrantPetition;
import vn.congtam.scoring.slip.SlipCommand.ImposeOverride;
import vn.congtam.scoring.slip.SlipCommand.LeaveUnrated;
import vn.congtam.scoring.slip.SlipCommand.LiftOverride;
import vn.congtam.scoring.slip.SlipCommand.LockSlip;
import vn.congtam.scoring.slip.SlipCommand.NoteSubordinate;
import vn.congtam.scoring.slip.SlipCommand.OpenSlip;
import vn.congtam.scoring.slip.SlipCommand.OverseeWork;
import vn.congtam.scoring.slip.SlipCommand.RecordWork;
import vn.congtam.scoring.slip.SlipCommand.RejectDispute;
import vn.congtam.scoring.slip.SlipCommand.ReleaseSlip;
import vn.congtam.scoring.slip.SlipCommand.ReleaseSubordinate;
import vn.congtam.scoring.slip.SlipCommand.Reopen;
import vn.congtam.scoring.slip.SlipCommand.ReplaceGrade;
import vn.congtam.scoring.slip.SlipCommand.RequestReopening;
import vn.congtam.scoring.slip.SlipCommand.ReturnSlip;
import vn.congtam.scoring.slip.SlipCommand.Review;
import vn.congtam.scoring.slip.SlipCommand.ReviewLeadership;
import vn.congtam.scoring.slip.SlipCommand.SelfScore;
import vn.congtam.scoring.slip.SlipCommand.SupersedeSpan;
import vn.congtam.scoring.slip.SlipCommand.TrackSpan;
import vn.congtam.scoring.slip.SlipCommand.WithdrawDecision;
import vn.congtam.scoring.slip.SlipCommand.WithdrawSpan;

/**
 * One official's slip for one span. It is scored once it is open, and again in the same commit as every fact that
 * changes what the score is made from; between two agencies it is nobody's to score.
 */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets the id
class Slip {
    @AggregateIdentifier
    private SlipId slip;

    private final SlipState state = new SlipState();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenSlip c, Law law) {
        apply(Preparation.open(state, c, law), law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordWork c, Law law) {
        apply(Preparation.record(state, c), law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OverseeWork c, Law law) {
        apply(new OverseenWorkRecorded(c.id(), c.task(), c.line()), law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TrackSpan c, Law law) {
        apply(Tracking.track(state, c, law), law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteSubordinate c, Law law) {
        apply(Preparation.note(state, c), law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReleaseSubordinate c, Law law) {
        apply(Preparation.release(state, c), law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawSpan c, Law law) {
        apply(Tracking.withdraw(state, c), law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FollowSpan c, Law law) {
        apply(Tracking.follow(state, c, law), law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SupersedeSpan c, Law law) {
        apply(Preparation.supersede(state, c), law);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReleaseSlip c, Law law) {
        apply(Handover.release(state, c), law);
    }

    @CommandHandler
    void decide(ChangeJudges c, Law law) {
        apply(Handover.changeJudges(state, c), law);
    }

    @CommandHandler
    void decide(DisputeRater c, Law law) {
        apply(Disputing.dispute(state, c), law);
    }

    @CommandHandler
    void decide(RejectDispute c, Law law) {
        apply(Disputing.reject(state, c), law);
    }

    @CommandHandler
    void decide(SelfScore c, Law law) {
        apply(Assessment.selfScore(state, c, law), law);
    }

    @CommandHandler
    void decide(Review c, Law law) {
        apply(Assessment.review(state, c, law), law);
    }

    @CommandHandler
    void decide(ReviewLeadership c, Law law) {
        apply(Assessment.reviewLeadership(state, c, law), law);
    }

    @CommandHandler
    void decide(ReturnSlip c, Law law) {
        apply(Assessment.giveBack(state, c), law);
    }

    @CommandHandler
    void decide(ImposeOverride c, Law law) {
        apply(Verdict.impose(state, c), law);
    }

    @CommandHandler
    void decide(LiftOverride c, Law law) {
        apply(Verdict.lift(state, c), law);
    }

    @CommandHandler
    void decide(DecideGrade c, Law law, Places places, Heights heights, Presence presence) {
        apply(Weighed.decided(state, Verdict.decide(state, c, law, heights, presence), places), law);
    }

    @CommandHandler
    void decide(LeaveUnrated c, Law law, Moves moves, Places places) {
        apply(Weighed.left(state, Verdict.leaveUnrated(state, c, law, moves), places), law);
    }

    @CommandHandler
    void decide(WithdrawDecision c, Law law) {
        apply(Verdict.withdraw(state, c), law);
    }

    @CommandHandler
    void decide(LockSlip c, Law law, Presence presence) {
        apply(Aftermath.lock(state, c, law, presence), law);
    }

    @CommandHandler
    void decide(ReplaceGrade c, Law law, Places places, Heights heights, Promises promises) {
        apply(Weighed.replaced(state, Aftermath.replace(state, c, law, heights), places, promises), law);
    }

    @CommandHandler
    void decide(GrantPetition c, Law law, Places places) {
        apply(Weighed.granted(Aftermath.grant(state, c, law), places), law);
    }

    @CommandHandler
    void decide(RequestReopening c, Law law) {
        apply(Aftermath.request(state, c), law);
    }

    @CommandHandler
    void decide(DeclineReopening c, Law law) {
        apply(Aftermath.decline(state, c), law);
    }

    @CommandHandler
    void decide(Reopen c, Law law) {
        apply(Aftermath.reopen(state, c), law);
    }

    @EventSourcingHandler
    void evolve(SlipFact fact, @Timestamp Instant at) {
        slip = fact.slip();
        state.evolve(fact, LocalDate.ofInstant(at, Act.VIETNAM));
    }

    private void apply(SlipFact fact, Law law) {
        apply(List.of(fact), law);
    }

    private void apply(List<SlipFact> facts, Law law) {
        facts.forEach(AggregateLifecycle::apply);
        if (facts.isEmpty() || !Preparation.isEvaluated(state) || state.dossier.isLocked()) return;
        Lapse.of(state, law).ifPresent(AggregateLifecycle::apply);
        rescore(law);
    }

    private void rescore(Law law) {
        var opened = Objects.requireNonNull(state.dossier.opened());
        Figures now = state.sheet(law).figures();
        if (!now.equals(state.figures)) {
            AggregateLifecycle.apply(new ScoreChanged(slip, opened.span(), Guards.member(state), opened.rules(), now));
        }
    }
}
