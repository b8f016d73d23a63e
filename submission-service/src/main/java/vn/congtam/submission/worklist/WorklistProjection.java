package vn.congtam.submission.worklist;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

@Configuration(proxyBeanMethods = false)
class WorklistProjection {
    static final Fold<TaskCard> TASKS = Fold.into(TaskCard.class, "worklist", 1)
            .on(TaskAssigned.class, WorklistProjection::key, (none, r) -> TaskCard.assigned(r))
            .on(TaskSubmitted.class, WorklistProjection::key, known(TaskCard::submitted))
            .on(SupplementRequested.class, WorklistProjection::key, known(TaskCard::supplementRequested))
            .on(TaskReturned.class, WorklistProjection::key, known(TaskCard::returned))
            .on(QualityFailureCounted.class, WorklistProjection::key, known(TaskCard::failed))
            .on(TaskAccepted.class, WorklistProjection::key, known(TaskCard::accepted))
            .on(ExemptionRequested.class, WorklistProjection::key, known(TaskCard::exemptionRequested))
            .on(ExemptionGranted.class, WorklistProjection::key, known(TaskCard::exemptionGranted))
            .on(ExemptionRefused.class, WorklistProjection::key, known(TaskCard::exemptionRefused))
            .indexed("owner", "month")
            .indexed("assessor", "state")
            .indexed("assessor", "pending")
            .indexed("agency", "pending");

    @Bean
    ReadModel<TaskCard> taskCards(Projections projections) {
        return projections.readModel(TASKS);
    }

    @Bean
    Consumer<Message<List<byte[]>>> worklist(Projections projections, ReadModel<TaskCard> taskCards) {
        return projections.feed(taskCards);
    }

    private static String key(TaskFact fact) {
        return fact.task().value();
    }

    private static <F extends TaskFact> BiFunction<@Nullable TaskCard, Recorded<F>, @Nullable TaskCard> known(
            BiFunction<TaskCard, Recorded<F>, TaskCard> change) {
        return (card, recorded) -> change.apply(Objects.requireNonNull(card), recorded);
    }
}
