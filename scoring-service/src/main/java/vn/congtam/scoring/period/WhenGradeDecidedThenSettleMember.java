package vn.congtam.scoring.period;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.platform.wire.Reactions;
import vn.congtam.scoring.period.PeriodCommand.SettleMember;

/** A grade, or a reason for having none, settles the member in the period that opened the slip. */
@Configuration(proxyBeanMethods = false)
class WhenGradeDecidedThenSettleMember {

    @Bean
    Consumer<Message<List<byte[]>>> settleMember(Reactions reactions) {
        return reactions.feed(Reaction.named("settle-member")
                .when(GradeDecided.class, f -> command(f.period(), f.slip()))
                .when(LeftUnrated.class, f -> command(f.period(), f.slip())));
    }

    /** A slip is named by its owner and its month. */
    static SettleMember command(PeriodId period, SlipId slip) {
        String owner = slip.value().substring(0, slip.value().lastIndexOf('/'));
        return new SettleMember(period, new StaffCode(owner));
    }
}
