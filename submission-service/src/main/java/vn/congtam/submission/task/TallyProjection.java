package vn.congtam.submission.task;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.submission.External;
import vn.congtam.events.submission.FileFact;
import vn.congtam.events.submission.FileFact.FilePlaced;
import vn.congtam.events.submission.FileFact.FileReported;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.WorkCounted;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** What the files of other systems come to. */
@Configuration(proxyBeanMethods = false)
class TallyProjection {
    static final Fold<Tally> TALLIES = Fold.into(Tally.class, "tallies", 1)
            .onEachNamed(FileReported.class, Tally::keys, made())
            .onEachNamed(FilePlaced.class, Tally::keys, made())
            .onEachNamed(
                    TaskAssigned.class,
                    TallyProjection::counting,
                    (key, known, r) -> Tally.recorded(key, known, r.fact()))
            .onEachNamed(
                    WorkCounted.class,
                    f -> List.of(f.task().value()),
                    (key, known, r) -> Tally.recorded(key, known, r.fact()))
            .indexed("open");

    @Bean
    ReadModel<Tally> tallies(Projections projections) {
        return projections.readModel(TALLIES);
    }

    private static <F extends FileFact> Fold.Making<Tally, F> made() {
        return (key, known, r) -> Tally.after(key, known, r.fact());
    }

    private static List<String> counting(TaskAssigned f) {
        External external = f.terms().external();
        return external != null && external.counts() ? List.of(f.task().value()) : List.of();
    }
}
