package vn.congtam.scoring.slip;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.scoring.SlipFact.WorkPassedUp;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.platform.wire.Reactions;
import vn.congtam.scoring.slip.SlipCommand.OverseeWork;

/** Work of a leader's people goes on his slip of the same span, where his a, b and c count it (Art. 15). */
@Configuration(proxyBeanMethods = false)
class WhenWorkIsPassedUpThenOverseeIt {

    @Bean
    Consumer<Message<List<byte[]>>> overseeWork(Reactions reactions) {
        return reactions.feed(
                Reaction.named("oversee-work").whenEach(WorkPassedUp.class, WhenWorkIsPassedUpThenOverseeIt::commands));
    }

    static List<OverseeWork> commands(WorkPassedUp f) {
        return f.overseers().stream()
                .map(leader -> new OverseeWork(SlipId.of(leader, f.slip().span()), f.task(), f.line()))
                .toList();
    }
}
