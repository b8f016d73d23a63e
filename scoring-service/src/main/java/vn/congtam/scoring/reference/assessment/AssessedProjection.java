package vn.congtam.scoring.reference.assessment;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.ExemptionRefused;
import vn.congtam.events.submission.TaskFact.FileFailed;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskFact.WorkCounted;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** Assessments from the facts of tasks: each says by whom it was made, and in whose place. */
@Configuration(proxyBeanMethods = false)
class AssessedProjection {
    static final Fold<Assessed> FOLD = Fold.into(Assessed.class, "scoring.assessed", 1)
            .onEachNamed(TaskSubmitted.class, AssessedProjection::works, found())
            .onEachNamed(WorkCounted.class, AssessedProjection::works, found())
            .onEachNamed(TaskHandedOver.class, AssessedProjection::works, found())
            .onEachNamed(SupplementRequested.class, AssessedProjection::works, by(SupplementRequested::onBehalfOf))
            .onEachNamed(TaskReturned.class, AssessedProjection::works, by(TaskReturned::onBehalfOf))
            .onEachNamed(QualityFailureCounted.class, AssessedProjection::works, by(QualityFailureCounted::onBehalfOf))
            .onEachNamed(FileFailed.class, AssessedProjection::works, by(FileFailed::onBehalfOf))
            .onEachNamed(TaskAccepted.class, AssessedProjection::works, by(TaskAccepted::onBehalfOf))
            .onEachNamed(ExemptionGranted.class, AssessedProjection::works, by(_ -> null))
            .onEachNamed(ExemptionRefused.class, AssessedProjection::works, by(_ -> null));

    @Bean
    ReadModel<Assessed> assessed(Projections projections) {
        return projections.readModel(FOLD);
    }

    private static <F extends TaskFact> Fold.Making<Assessed, F> found() {
        return told(_ -> Stream.empty());
    }

    private static <F extends TaskFact> Fold.Making<Assessed, F> by(Function<F, @Nullable StaffCode> behalf) {
        return told(f -> Stream.of(new StaffCode(f.actor()), behalf.apply(f.fact()))
                .filter(Objects::nonNull)
                .map(StaffCode::value));
    }

    private static <F extends TaskFact> Fold.Making<Assessed, F> told(Function<Recorded<F>, Stream<String>> assessors) {
        return (work, known, f) -> {
            Assessed all = Assessed.of(known, work);
            for (Line line : f.fact().lines())
                if (key(line).equals(work))
                    all = all.told(f.fact().task(), part -> part.found(line).by(assessors.apply(f)));
            return all;
        };
    }

    private static Set<String> works(TaskFact fact) {
        return fact.lines().stream().map(AssessedProjection::key).collect(Collectors.toSet());
    }

    private static String key(Line line) {
        return Assessed.key(line.owner(), line.month());
    }
}
