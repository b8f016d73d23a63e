package vn.congtam.standalone.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RunningTest {
    private final List<String> stopped = new CopyOnWriteArrayList<>();
    private final Running running = new Running();

    @Test
    void who_is_asked_stops_first_and_who_keeps_the_answers_last() {
        for (Stage stage : List.of(Stage.DATABASE, Stage.SERVICES, Stage.BROKER, Stage.EDGE, Stage.IDENTITY)) {
            running.add(stage, () -> stopped.add(stage.name()));
        }
        running.close();
        assertThat(stopped).containsExactly("EDGE", "SERVICES", "IDENTITY", "BROKER", "DATABASE");
    }

    @Test
    void one_that_cannot_stop_does_not_keep_the_others() {
        running.add(Stage.SERVICES, () -> {
            throw new IllegalStateException("stuck");
        });
        running.add(Stage.DATABASE, () -> stopped.add("DATABASE"));
        running.close();
        assertThat(stopped).containsExactly("DATABASE");
    }

    @Test
    void a_part_configures_what_it_needs_and_nothing_of_the_others() {
        assertThat(Kind.EDGE.needs("org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration"))
                .isTrue();
        assertThat(Kind.SERVICE.needs("org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration"))
                .isFalse();
        assertThat(Kind.EDGE.needs("org.axonframework.springboot.autoconfig.AxonAutoConfiguration"))
                .isFalse();
        assertThat(Kind.EDGE.needs("vn.congtam.platform.web.WebConfiguration")).isFalse();
        assertThat(Kind.IDENTITY.needs("vn.congtam.platform.store.StoreConfiguration"))
                .isFalse();
        assertThat(Kind.IDENTITY.needs("vn.congtam.platform.web.WebConfiguration"))
                .isTrue();
        assertThat(Kind.SERVICE.needs("vn.congtam.platform.web.WebConfiguration"))
                .isTrue();
    }
}
