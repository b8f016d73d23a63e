package vn.congtam.submission.worklist;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

@Configuration(proxyBeanMethods = false)
class WorklistProjection {
    static final Fold<TaskCard> TASKS = Fold.into(TaskCard.class, "worklist", 8)
            .onEachNamed(
                    TaskProposed.class, WorklistProjection::keys, (key, none, r) -> TaskCard.proposed(month(key), r))
            .onEachNamed(
                    TaskAssigned.class,
                    WorklistProjection::keys,
                    (key, card, r) -> TaskCard.assigned(card, month(key), r))
            .onEach(ProposalApproved.class, WorklistProjection::keys, known(TaskCard::approved))
            .onEach(ProposalRefused.class, WorklistProjection::keys, known(TaskCard::declined))
            .onEach(WorkCounted.class, WorklistProjection::keys, known(TaskCard::counted))
            .onEach(TaskSubmitted.class, WorklistProjection::keys, known(TaskCard::submitted))
            .onEach(SupplementRequested.class, WorklistProjection::keys, known(TaskCard::supplementRequested))
            .onEach(TaskReturned.class, WorklistProjection::keys, known(TaskCard::returned))
            .onEach(QualityFailureCounted.class, WorklistProjection::keys, known(TaskCard::failed))
            .onEach(FileFailed.class, WorklistProjection::keys, known(TaskCard::fileFailed))
            .onEach(TaskAccepted.class, WorklistProjection::keys, known(TaskCard::accepted))
            .onEach(TaskHandedOver.class, WorklistProjection::keys, known(TaskCard::handedOver))
            .onEach(AssessorChanged.class, WorklistProjection::keys, known(TaskCard::assessorChanged))
            .onEach(ExemptionRequested.class, WorklistProjection::keys, known(TaskCard::exemptionRequested))
            .onEach(ExemptionGranted.class, WorklistProjection::keys, known(TaskCard::exemptionGranted))
            .onEach(ExemptionRefused.class, WorklistProjection::keys, known(TaskCard::exemptionRefused))
            .indexed("task")
            .indexed("people", "month")
            .indexed("people", "state")
            .indexed("assessor", "state")
            .indexed("agency", "state")
            .indexed("assessor", "pending")
            .indexed("agency", "pending");

    @Bean
    ReadModel<TaskCard> taskCards(Projections projections) {
        return projections.readModel(TASKS);
    }

    /** A card for each month that the fact is about. */
    private static List<String> keys(TaskFact fact) {
        return fact.lines().stream()
                .map(line -> fact.task().value() + "#" + line.month())
                .distinct()
                .toList();
    }

    private static String month(String key) {
        return key.substring(key.lastIndexOf('#') + 1);
    }

    private static <F extends TaskFact> BiFunction<@Nullable TaskCard, Recorded<F>, @Nullable TaskCard> known(
            BiFunction<TaskCard, Recorded<F>, TaskCard> change) {
        return (card, recorded) -> change.apply(Objects.requireNonNull(card), recorded);
    }
}
