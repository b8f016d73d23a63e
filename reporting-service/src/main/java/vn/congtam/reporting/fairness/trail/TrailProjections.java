package vn.congtam.reporting.fairness.trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class TrailProjections {
    @Bean
    ReadModel<Judged> judged(Projections projections) {
        return projections.readModel(TrailFolds.JUDGED);
    }

    @Bean
    ReadModel<Handled> handled(Projections projections) {
        return projections.readModel(TrailFolds.HANDLED);
    }

    @Bean
    ReadModel<Paper> papers(Projections projections) {
        return projections.readModel(TrailFolds.PAPERS);
    }

    @Bean
    ReadModel<Timesheet> timesheets(Projections projections) {
        return projections.readModel(TrailFolds.TIMESHEETS);
    }

    @Bean
    ReadModel<Explained> explained(Projections projections) {
        return projections.readModel(TrailFolds.EXPLAINED);
    }
}
