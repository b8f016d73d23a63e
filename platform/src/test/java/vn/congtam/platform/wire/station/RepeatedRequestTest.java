package vn.congtam.platform.wire.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;

class RepeatedRequestTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NAME = "again" + UUID.randomUUID().toString().substring(0, 8);
    private static ConfigurableApplicationContext station;

    @BeforeAll
    static void start() {
        station = Running.start(NAME, Station.class, Hatch.class, Lookups.class);
    }

    @AfterAll
    static void stop() {
        station.close();
    }

    @Test
    void it_is_looked_up_once_each_time() {
        Lookups lookups = station.getBean(Lookups.class);
        String first = handBack("a", "key-a");
        assertThat(lookups.of("VC0003:key-a")).isEqualTo(1);
        assertThat(handBack("a", "key-a")).isEqualTo(first);
        assertThat(lookups.of("VC0003:key-a")).isEqualTo(2);
    }

    @Test
    void sent_at_the_same_moment_it_is_carried_out_once() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(i -> () -> handBack("b", "key-b"))
                    .toList());
            Set<String> answers = sent.stream().map(Future::resultNow).collect(Collectors.toSet());
            assertThat(answers).hasSize(1);
        }
    }

    private static String handBack(String task, String key) {
        String port = station.getEnvironment().getRequiredProperty("local.server.port");
        URI place = URI.create("http://127.0.0.1:" + port + "/" + NAME + "/api/v1/tasks/" + task + "/return");
        HttpRequest request = HttpRequest.newBuilder(place)
                .header("Authorization", "Bearer " + TestTokens.of("VC0003", "xa", Role.RATER))
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.noBody())
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
