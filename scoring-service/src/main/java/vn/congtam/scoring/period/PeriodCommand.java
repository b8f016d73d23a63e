package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;

/** What can be asked of an agency's period. */
sealed interface PeriodCommand {

    /** @param members everybody in it, resolved from the roster as of the month */
    record OpenPeriod(
            @TargetAggregateIdentifier PeriodId id,
            AgencyId agency,
            String month,
            Rules rules,
            LocalDate due,
            List<Member> members)
            implements PeriodCommand {}

    record AddMember(@TargetAggregateIdentifier PeriodId id, Member member) implements PeriodCommand {}

    record SettleMember(@TargetAggregateIdentifier PeriodId id, StaffCode staff) implements PeriodCommand {}

    /** @param outdated whose decision no longer fits their score, as far as is known when the lock is asked for */
    record LockPeriod(@TargetAggregateIdentifier PeriodId id, List<StaffCode> outdated) implements PeriodCommand {}
}
