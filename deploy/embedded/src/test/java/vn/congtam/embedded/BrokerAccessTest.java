package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokerAccessTest {
    private static final String SECRET = "7f3a9c";
    private static final String BOOTSTRAP = "bootstrap.servers";
    private static final String CONTROLLER = "bootstrap.controllers";

    @TempDir
    private static Path dir;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(dir, 0, SECRET);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    /** The broker's own address, and the controller's, which tells what is in the cluster and changes it. */
    static Stream<Map<String, String>> doors() {
        return Stream.of(Map.of(BOOTSTRAP, broker.bootstrap()), Map.of(CONTROLLER, broker.controller()));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void who_knows_the_secret_is_let_in(Map<String, String> door) throws Exception {
        assertThat(nodes(door, EmbeddedBroker.client(SECRET))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void who_says_a_wrong_secret_is_refused(Map<String, String> door) {
        assertThatThrownBy(() -> nodes(door, EmbeddedBroker.client("wrong")))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void who_says_nothing_is_not_answered(Map<String, String> door) {
        assertThatThrownBy(() -> nodes(door, Map.of())).hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void what_a_stranger_asked_for_is_not_made() throws Exception {
        Map<String, String> door = Map.of(BOOTSTRAP, broker.bootstrap());
        try (Admin stranger = admin(door, Map.of())) {
            assertThatThrownBy(() -> stranger.createTopics(List.of(new NewTopic("theirs", 1, (short) 1)))
                            .all()
                            .get())
                    .hasCauseInstanceOf(TimeoutException.class);
        }
        try (Admin known = admin(door, EmbeddedBroker.client(SECRET))) {
            assertThat(known.listTopics().names().get()).isEmpty();
        }
    }

    private static Collection<?> nodes(Map<String, String> door, Map<String, String> client) throws Exception {
        try (Admin admin = admin(door, client)) {
            return admin.describeCluster().nodes().get();
        }
    }

    private static Admin admin(Map<String, String> door, Map<String, String> client) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.putAll(door);
        settings.putAll(Map.of("request.timeout.ms", 1_500, "default.api.timeout.ms", 2_000));
        return Admin.create(settings);
    }
}
