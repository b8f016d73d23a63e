package vn.congtam.reporting.history.chapter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class ChapterProjections {
    @Bean
    ReadModel<Chapter> chapters(Projections projections) {
        return projections.readModel(ChapterFolds.CHAPTERS);
    }

    @Bean
    ReadModel<Subject> subjects(Projections projections) {
        return projections.readModel(SubjectFold.SUBJECTS);
    }

    @Bean
    ReadModel<Called> names(Projections projections) {
        return projections.readModel(ChapterFolds.NAMES);
    }
}
