package vn.congtam.reporting.dashboard.board;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    ReadModel<Desk> desks(Projections projections) {
        return projections.readModel(DeskFold.DESKS);
    }

    @Bean
    ReadModel<Month> months(Projections projections) {
        return projections.readModel(Folds.MONTHS);
    }
}
