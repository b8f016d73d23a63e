package vn.congtam.platform.wire.station;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** A service is started again with a read model more. */
class RegroupingTest {
    private static final String NAME =
            "regrouped" + UUID.randomUUID().toString().substring(0, 8);

    record Counted(int count) {}

    @Configuration(proxyBeanMethods = false)
    static class More {
        @Bean
        ReadModel<Counted> counted(Projections projections) {
            return projections.readModel(Fold.into(Counted.class, "counted", 1)
                    .on(
                            TaskReturned.class,
                            fact -> fact.task().value(),
                            (before, fact) -> new Counted(before == null ? 1 : before.count() + 1)));
        }
    }

    @Test
    void a_read_model_that_is_new_has_all_facts_and_the_others_none_twice() {
        try (ConfigurableApplicationContext before = Running.start(NAME, Station.class)) {
            ReadModel<Station.Handed> handed = model(before, Station.Handed.class);
            StationTest.handBack(before, "a", "x");
            eventually(() -> handed.find("a").isPresent());
        }
        try (ConfigurableApplicationContext after = Running.start(NAME, Station.class, More.class)) {
            ReadModel<Counted> counted = model(after, Counted.class);
            eventually(() -> counted.find("a").isPresent());
            StationTest.handBack(after, "a", "y");
            eventually(() -> counted.find("a").orElseThrow().count() == 2);
            ReadModel<Station.Handed> handed = model(after, Station.Handed.class);
            eventually(() -> handed.find("a").orElseThrow().back() == 2);
            assertThat(handed.find("a")).contains(new Station.Handed(2, 0));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> ReadModel<T> model(ConfigurableApplicationContext station, Class<T> document) {
        return (ReadModel<T>) station.getBeanProvider(ResolvableType.forClassWithGenerics(ReadModel.class, document))
                .getObject();
    }
}
