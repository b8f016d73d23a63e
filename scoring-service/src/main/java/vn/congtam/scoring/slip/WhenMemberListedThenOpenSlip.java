package vn.congtam.scoring.slip;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.platform.wire.Reactions;
import vn.congtam.scoring.slip.SlipCommand.ChangeJudges;
import vn.congtam.scoring.slip.SlipCommand.OpenSlip;

/** Everybody listed in a period has a slip, so that nobody is without a record. */
@Configuration(proxyBeanMethods = false)
class WhenMemberListedThenOpenSlip {

    @Bean
    Consumer<Message<List<byte[]>>> openSlip(Reactions reactions) {
        return reactions.feed(Reaction.named("open-slip")
                .when(MemberListed.class, WhenMemberListedThenOpenSlip::command)
                .when(JudgesAssigned.class, WhenMemberListedThenOpenSlip::command));
    }

    static OpenSlip command(MemberListed f) {
        SlipId slip = SlipId.of(f.member().staff(), f.span());
        return new OpenSlip(slip, f.span(), f.basis(), f.due(), f.member(), f.rules(), f.parts(), f.tracked());
    }

    static ChangeJudges command(JudgesAssigned f) {
        return new ChangeJudges(SlipId.of(f.member().staff(), f.span()), f.member(), f.reason());
    }
}
