package vn.congtam.scoring.slip;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.SlipFact.WorkCarriedOver;
import vn.congtam.events.scoring.SlipFact.WorkPassedUp;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.scoring.slip.SlipCommand.OverseeWork;
import vn.congtam.scoring.slip.SlipCommand.RecordWork;

/**
 * Work goes from one slip to another: to those of leaders whose a, b and c count it (Art. 15), and to that of the span by
 * which its days are rated now.
 */
@Configuration(proxyBeanMethods = false)
class WhenWorkIsPassedOnThenRecordIt {

    @Bean
    Reaction passOnWork() {
        return Reaction.named("pass-on-work")
                .whenEach(WorkPassedUp.class, WhenWorkIsPassedOnThenRecordIt::commands)
                .when(WorkCarriedOver.class, WhenWorkIsPassedOnThenRecordIt::command);
    }

    static List<OverseeWork> commands(WorkPassedUp f) {
        return f.overseers().stream()
                .map(leader -> new OverseeWork(SlipId.of(leader, f.slip().span()), f.task(), f.line()))
                .toList();
    }

    static RecordWork command(WorkCarriedOver f) {
        return new RecordWork(SlipId.of(f.slip().staff(), f.to()), f.task(), f.line());
    }
}
