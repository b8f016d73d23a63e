package vn.congtam.submission.task;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class PlannedProjection {
    static final Fold<Planned> PLANNED = Fold.into(Planned.class, "planned", 1)
            .on(TaskAssigned.class, f -> f.task().value(), (none, r) -> Planned.of(r))
            .indexed("by", "month");

    @Bean
    ReadModel<Planned> planned(Projections projections) {
        return projections.readModel(PLANNED);
    }
}
