package vn.congtam.scoring.slip;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskFact.WorkCounted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.wire.Reaction;
import vn.congtam.scoring.slip.SlipCommand.RecordWork;

/** Every fact that changes what a task counts for goes on the slips of its owners and months; a mere proposal on none. */
@Configuration(proxyBeanMethods = false)
class WhenTaskChangesThenRecordWork {

    @Bean
    Reaction recordWork() {
        return Reaction.named("record-work")
                .whenEach(TaskAssigned.class, WhenTaskChangesThenRecordWork::commands)
                .whenEach(WorkCounted.class, WhenTaskChangesThenRecordWork::commands)
                .whenEach(TaskSubmitted.class, WhenTaskChangesThenRecordWork::commands)
                .whenEach(QualityFailureCounted.class, WhenTaskChangesThenRecordWork::commands)
                .whenEach(TaskAccepted.class, WhenTaskChangesThenRecordWork::commands)
                .whenEach(TaskHandedOver.class, WhenTaskChangesThenRecordWork::commands)
                .whenEach(ExemptionGranted.class, WhenTaskChangesThenRecordWork::commands);
    }

    static List<RecordWork> commands(TaskFact fact) {
        return fact.lines().stream().map(line -> command(fact.task(), line)).toList();
    }

    private static RecordWork command(TaskId task, Line line) {
        return new RecordWork(SlipId.of(line), task, line);
    }
}
