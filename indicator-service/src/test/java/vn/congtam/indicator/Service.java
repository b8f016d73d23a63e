package vn.congtam.indicator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.testing.TestTokens;

/** The service as it runs, on a real broker and a real database, told facts by the services beside it. */
final class Service {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static @Nullable Service running;

    private final ConfigurableApplicationContext context;

    private Service() {
        Map<String, Object> settings = new TreeMap<>(TestTokens.settings());
        settings.putAll(Map.of(
                "server.port",
                0,
                "spring.config.name",
                "indicator-service",
                "congtam.mongodb.uri",
                RealDatabase.uri(),
                "congtam.kafka.bootstrap",
                RealBroker.bootstrap()));
        context = new SpringApplicationBuilder(IndicatorService.class)
                .run(settings.entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new));
    }

    /** Started once for all tests. */
    static synchronized Service running() {
        Service known = running;
        if (known == null) {
            known = new Service();
            running = known;
        }
        return known;
    }

    record Answer(
            int status,
            JsonNode body,
            String text,
            @Nullable String tag,
            @Nullable String warning) {}

    Answer get(String token, String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token));
    }

    Answer post(String token, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static void eventually(BooleanSupplier truth) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!truth.getAsBoolean()) {
            Assertions.assertThat(Instant.now()).as("in time").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/indicator" + path);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            boolean json = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return new Answer(
                    answer.statusCode(),
                    json ? JSON.readTree(answer.body()) : JSON.createObjectNode(),
                    answer.body(),
                    answer.headers().firstValue("ETag").orElse(null),
                    answer.headers().firstValue("Warning").orElse(null));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
