package vn.congtam.scoring.closing;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.ExemptionRefused;
import vn.congtam.events.submission.TaskFact.ExemptionRequested;
import vn.congtam.events.submission.TaskFact.FileFailed;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskFact.WorkCounted;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.closing.OpenWork.Part;

/** Work that is under way, by the slip on which it counts. */
@Configuration(proxyBeanMethods = false)
class OpenWorkProjection {
    static final Fold<OpenWork> FOLD = Fold.into(OpenWork.class, "scoring.open-work", 3)
            .onEachNamed(
                    TaskAssigned.class,
                    OpenWorkProjection::slips,
                    told((f, line) -> OpenWork.due(f.terms().stages(), line)))
            .onEachNamed(WorkCounted.class, OpenWorkProjection::slips, told((f, line) -> part -> part))
            .onEachNamed(FileFailed.class, OpenWorkProjection::slips, told((f, line) -> part -> part))
            .onEachNamed(TaskSubmitted.class, OpenWorkProjection::slips, told((f, line) -> part -> part.handedIn(true)))
            .onEachNamed(
                    SupplementRequested.class, OpenWorkProjection::slips, told((f, line) -> part -> part.due(f.due())))
            .onEachNamed(TaskReturned.class, OpenWorkProjection::slips, told((f, line) -> part -> part.due(f.due())))
            .onEachNamed(
                    QualityFailureCounted.class,
                    OpenWorkProjection::slips,
                    told((f, line) -> part -> part.due(f.due())))
            .onEachNamed(TaskAccepted.class, OpenWorkProjection::slips, told((f, line) -> part -> part.handedIn(false)))
            .onEachNamed(TaskHandedOver.class, OpenWorkProjection::slips, (slip, known, f) -> {
                OpenWork work = OpenWork.of(known, slip);
                for (Line line : f.fact().lines()) if (isOn(slip, line)) work = handedOver(work, f.fact(), line);
                return work;
            })
            .onEachNamed(
                    ExemptionRequested.class,
                    OpenWorkProjection::slips,
                    each((work, f, line) -> work.claimed(f.task(), line, f.shortfall())))
            .onEachNamed(
                    ExemptionGranted.class,
                    OpenWorkProjection::slips,
                    each((work, f, line) -> work.ruled(f.task(), line, f.shortfall())))
            .onEachNamed(
                    ExemptionRefused.class,
                    OpenWorkProjection::slips,
                    each((work, f, line) -> work.ruled(f.task(), line, f.shortfall())));

    @Bean
    ReadModel<OpenWork> openWork(Projections projections) {
        return projections.readModel(FOLD);
    }

    @FunctionalInterface
    private interface Change<F> {
        UnaryOperator<Part> of(F fact, Line line);
    }

    @FunctionalInterface
    private interface Telling<F> {
        OpenWork of(OpenWork work, F fact, Line line);
    }

    private static <F extends TaskFact> Fold.Making<OpenWork, F> told(Change<F> change) {
        return each((work, fact, line) -> work.told(fact.task(), line, change.of(fact, line)));
    }

    private static <F extends TaskFact> Fold.Making<OpenWork, F> each(Telling<F> telling) {
        return (slip, known, f) -> {
            OpenWork work = OpenWork.of(known, slip);
            for (Line line : f.fact().lines()) if (isOn(slip, line)) work = telling.of(work, f.fact(), line);
            return work;
        };
    }

    private static OpenWork handedOver(OpenWork work, TaskHandedOver f, Line line) {
        return line.owner().equals(f.from())
                ? work.without(f.task(), line)
                : work.told(f.task(), line, OpenWork.due(f.stages(), line));
    }

    private static boolean isOn(String slip, Line line) {
        return SlipId.of(line).value().equals(slip);
    }

    private static Set<String> slips(TaskFact fact) {
        return fact.lines().stream().map(line -> SlipId.of(line).value()).collect(Collectors.toSet());
    }
}
