package vn.congtam.scoring.slip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.FileFailed;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskFact.WorkCounted;
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
                .whenEach(FileFailed.class, WhenTaskChangesThenRecordWork::commands)
                .whenEach(TaskAccepted.class, WhenTaskChangesThenRecordWork::commands)
                .whenEach(TaskHandedOver.class, WhenTaskChangesThenRecordWork::commands)
                .whenEach(ExemptionGranted.class, WhenTaskChangesThenRecordWork::commands);
    }

    /** Of one task several months may count in one quarter. */
    static List<SlipCommand> commands(TaskFact fact) {
        Map<SlipId, List<Line>> slips = fact.lines().stream()
                .collect(Collectors.groupingBy(line -> SlipId.of(line), LinkedHashMap::new, Collectors.toList()));
        return slips.entrySet().stream()
                .<SlipCommand>map(one -> new RecordWork(one.getKey(), fact.task(), one.getValue()))
                .toList();
    }
}
