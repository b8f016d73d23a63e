package vn.congtam.scoring.slip;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.platform.wire.Reactions;
import vn.congtam.scoring.slip.SlipCommand.RecordWork;

/** Every fact that changes what a task counts for goes on its owner's slip of its month. */
@Configuration(proxyBeanMethods = false)
class WhenTaskChangesThenRecordWork {

    @Bean
    Consumer<Message<List<byte[]>>> recordWork(Reactions reactions) {
        return reactions.feed(Reaction.named("record-work")
                .when(TaskAssigned.class, f -> command(f.task(), f.line()))
                .when(TaskSubmitted.class, f -> command(f.task(), f.line()))
                .when(QualityFailureCounted.class, f -> command(f.task(), f.line()))
                .when(TaskAccepted.class, f -> command(f.task(), f.line()))
                .when(ExemptionGranted.class, f -> command(f.task(), f.line())));
    }

    static RecordWork command(TaskId task, Line line) {
        return new RecordWork(SlipId.of(line.owner(), line.month()), task, line);
    }
}
