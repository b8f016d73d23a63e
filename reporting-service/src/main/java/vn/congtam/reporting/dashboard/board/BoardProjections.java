package vn.congtam.reporting.dashboard.board;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class BoardProjections {
    @Bean
    ReadModel<Board> boards(Projections projections) {
        return projections.readModel(Folds.BOARDS);
    }

    @Bean
    ReadModel<Person> people(Projections projections) {
        return projections.readModel(Folds.PEOPLE);
    }

    @Bean
    ReadModel<Agency> agencies(Projections projections) {
        return projections.readModel(Folds.AGENCIES);
    }

    @Bean
    ReadModel<Month> months(Projections projections) {
        return projections.readModel(Folds.MONTHS);
    }

    @Bean
    Consumer<Message<List<byte[]>>> board(Projections projections, ReadModel<Board> boards) {
        return projections.feed(boards);
    }

    @Bean
    Consumer<Message<List<byte[]>>> person(Projections projections, ReadModel<Person> people) {
        return projections.feed(people);
    }

    @Bean
    Consumer<Message<List<byte[]>>> agency(Projections projections, ReadModel<Agency> agencies) {
        return projections.feed(agencies);
    }

    @Bean
    Consumer<Message<List<byte[]>>> month(Projections projections, ReadModel<Month> months) {
        return projections.feed(months);
    }
}
