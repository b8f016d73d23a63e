package vn.congtam.scoring.period;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.reckoning.Law;
import vn.congtam.scoring.period.PeriodCommand.AddMember;
import vn.congtam.scoring.period.PeriodCommand.AgreeToAddition;
import vn.congtam.scoring.period.PeriodCommand.ApprovePriority;
import vn.congtam.scoring.period.PeriodCommand.AssignJudges;
import vn.congtam.scoring.period.PeriodCommand.DeclineAddition;
import vn.congtam.scoring.period.PeriodCommand.HandInReport;
import vn.congtam.scoring.period.PeriodCommand.KeepPromise;
import vn.congtam.scoring.period.PeriodCommand.LockPeriod;
import vn.congtam.scoring.period.PeriodCommand.OpenPeriod;
import vn.congtam.scoring.period.PeriodCommand.PublishResults;
import vn.congtam.scoring.period.PeriodCommand.RaiseCap;
import vn.congtam.scoring.period.PeriodCommand.ReleaseMember;
import vn.congtam.scoring.period.PeriodCommand.RelistMembers;
import vn.congtam.scoring.period.PeriodCommand.ReopenMember;
import vn.congtam.scoring.period.PeriodCommand.RequestAddition;
import vn.congtam.scoring.period.PeriodCommand.ResettleMember;
import vn.congtam.scoring.period.PeriodCommand.SettleMember;
import vn.congtam.scoring.period.PeriodCommand.WeighMember;

/** One agency's evaluation of one span. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets the id
class Period {
    @AggregateIdentifier
    private PeriodId period;

    private final PeriodState state = new PeriodState();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenPeriod c) {
        apply(Membership.open(state, c));
    }

    @CommandHandler
    void decide(AddMember c) {
        apply(List.of(Membership.add(state, c)));
    }

    @CommandHandler
    void decide(RelistMembers c) {
        apply(Membership.relist(state, c));
    }

    @CommandHandler
    void decide(RequestAddition c) {
        apply(List.of(Addition.request(state, c)));
    }

    @CommandHandler
    void decide(AgreeToAddition c) {
        apply(Addition.agree(state, c));
    }

    @CommandHandler
    void decide(DeclineAddition c) {
        apply(List.of(Addition.decline(state, c)));
    }

    @CommandHandler
    void decide(ReleaseMember c) {
        apply(Membership.release(state, c));
    }

    @CommandHandler
    void decide(AssignJudges c) {
        apply(List.of(Membership.assignJudges(state, c)));
    }

    @CommandHandler
    void decide(SettleMember c, Law law) {
        apply(Membership.settle(state, c));
        apply(Overrun.news(state, c.id(), c.staff(), law));
    }

    @CommandHandler
    void decide(ResettleMember c) {
        apply(Membership.resettle(state, c));
    }

    @CommandHandler
    void decide(ReopenMember c) {
        apply(Membership.reopen(state, c));
    }

    @CommandHandler
    void decide(WeighMember c, Law law) {
        apply(Distinction.weigh(state, c, law));
        apply(Overrun.news(state, c.id(), c.staff(), law));
    }

    @CommandHandler
    void decide(KeepPromise c) {
        Distinction.mustBeKept(state, c);
    }

    @CommandHandler
    void decide(HandInReport c) {
        apply(List.of(Conclusion.report(state, c)));
    }

    @CommandHandler
    void decide(RaiseCap c, Law law) {
        apply(List.of(Distinction.raise(state, c, law)));
        apply(Overrun.news(state, c.id(), null, law));
    }

    @CommandHandler
    void decide(ApprovePriority c) {
        apply(List.of(Distinction.approve(state, c)));
    }

    @CommandHandler
    void decide(LockPeriod c, Law law) {
        apply(Conclusion.lock(state, c, law));
    }

    @CommandHandler
    void decide(PublishResults c) {
        apply(List.of(Conclusion.publish(state, c)));
    }

    @EventSourcingHandler
    void evolve(PeriodFact fact) {
        period = fact.period();
        state.evolve(fact);
    }

    private static void apply(List<PeriodFact> facts) {
        facts.forEach(AggregateLifecycle::apply);
    }
}
