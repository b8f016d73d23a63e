package vn.congtam.reporting.history.chapter;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
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
        return projections.readModel(ChapterFolds.SUBJECTS);
    }

    @Bean
    ReadModel<Called> names(Projections projections) {
        return projections.readModel(ChapterFolds.NAMES);
    }

    @Bean
    Consumer<Message<List<byte[]>>> chapter(Projections projections, ReadModel<Chapter> chapters) {
        return projections.feed(chapters);
    }

    @Bean
    Consumer<Message<List<byte[]>>> subject(Projections projections, ReadModel<Subject> subjects) {
        return projections.feed(subjects);
    }

    @Bean
    Consumer<Message<List<byte[]>>> name(Projections projections, ReadModel<Called> names) {
        return projections.feed(names);
    }
}
