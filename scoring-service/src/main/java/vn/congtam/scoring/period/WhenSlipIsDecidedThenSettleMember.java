package vn.congtam.scoring.period;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.scoring.period.PeriodCommand.ReopenMember;
import vn.congtam.scoring.period.PeriodCommand.ResettleMember;
import vn.congtam.scoring.period.PeriodCommand.SettleMember;

/** A grade, or a reason for having none, settles the member in the period that opened the slip. */
@Configuration(proxyBeanMethods = false)
class WhenSlipIsDecidedThenSettleMember {

    @Bean
    Reaction settleMember() {
        return Reaction.named("settle-member")
                .when(GradeDecided.class, WhenSlipIsDecidedThenSettleMember::settle)
                .when(LeftUnrated.class, WhenSlipIsDecidedThenSettleMember::settle)
                .when(GradeReplaced.class, WhenSlipIsDecidedThenSettleMember::resettle)
                .when(
                        SlipReopened.class,
                        f -> new ReopenMember(f.period(), f.slip().staff()));
    }

    static SettleMember settle(GradeDecided f) {
        return new SettleMember(f.period(), f.slip().staff(), Settlement.of(f));
    }

    static SettleMember settle(LeftUnrated f) {
        return new SettleMember(f.period(), f.slip().staff(), Settlement.of(f));
    }

    static ResettleMember resettle(GradeReplaced f) {
        return new ResettleMember(f.period(), f.slip().staff(), Settlement.of(f));
    }
}
