package vn.congtam.platform.wire.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;

/** One trace leads from a request to all that follows from it, over the topic and back. */
class TraceTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NAME = "traced" + UUID.randomUUID().toString().substring(0, 8);
    private static final AttributeKey<String> CORRELATION = AttributeKey.stringKey("correlation");
    private static final AttributeKey<String> STREAMS = AttributeKey.stringKey("streams");
    private static ConfigurableApplicationContext station;

    @BeforeAll
    static void start() {
        station = Running.start(NAME, Station.class, Hatch.class);
    }

    @AfterAll
    static void stop() {
        station.close();
    }

    @Test
    void what_follows_from_a_request_is_in_its_trace() {
        String trace = handBack("a", null);
        SpanData request = span(named("http post /api/v1/tasks/{task}/return", trace));
        SpanData command = span(named("command HandBack", trace));
        SpanData reaction = span(named("react remind", trace));
        SpanData followed = span(named("command Remind", trace));
        SpanData shown = span(named("fold handed@1", trace).and(of("task/a")));
        SpanData shownLater = span(named("fold handed@1", trace).and(of("task/re-a")));
        assertThat(List.of(request, command, reaction, followed, shown, shownLater))
                .allSatisfy(one -> assertThat(one.getTraceId()).isEqualTo(trace))
                .allSatisfy(one -> assertThat(one.getResource().getAttribute(AttributeKey.stringKey("service.name")))
                        .isEqualTo(NAME));
        assertThat(List.of(command, reaction, shown, shownLater))
                .extracting(SpanData::getParentSpanId)
                .containsOnly(request.getSpanId());
        assertThat(followed.getParentSpanId()).isEqualTo(reaction.getSpanId());
        assertThat(reaction.getAttributes().asMap())
                .contains(
                        entry(AttributeKey.stringKey("consumer"), "remind"),
                        entry(AttributeKey.stringKey("fact"), "TaskReturned"),
                        entry(AttributeKey.stringKey("stream"), "task/a"));
    }

    @Test
    void a_correlation_that_is_no_trace_is_found_by_its_name() {
        assertThat(handBack("b", "e-office-0001")).isEqualTo("e-office-0001");
        SpanData request = span(named("http post /api/v1/tasks/{task}/return", "e-office-0001"));
        SpanData reaction = span(named("react remind", "e-office-0001"));
        assertThat(span(named("command Remind", "e-office-0001")).getTraceId()).isEqualTo(reaction.getTraceId());
        assertThat(reaction.getTraceId()).isNotEqualTo(request.getTraceId());
    }

    @Test
    void who_only_looks_leaves_no_trace() {
        send(HttpRequest.newBuilder(uri("/actuator/health")).GET());
        String trace = handBack("c", null);
        assertThat(span(named("command Remind", trace))).isNotNull();
        assertThat(recorded()).extracting(SpanData::getName).noneMatch(name -> name.contains("actuator"));
    }

    /** Several services may share one JVM: each has tracing of its own. */
    @Test
    void nothing_is_global() {
        assertThat(GlobalOpenTelemetry.isSet()).isFalse();
    }

    private static Predicate<SpanData> named(String name, String correlation) {
        return span -> span.getName().equals(name)
                && correlation.equals(span.getAttributes().get(CORRELATION));
    }

    /** Streams that came in one batch share a span. */
    private static Predicate<SpanData> of(String stream) {
        return span -> List.of(Objects.requireNonNullElse(span.getAttributes().get(STREAMS), "")
                        .split(" "))
                .contains(stream);
    }

    private static SpanData span(Predicate<SpanData> wanted) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (recorded().stream().noneMatch(wanted) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return recorded().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not among " + recorded()));
    }

    private static List<SpanData> recorded() {
        station.getBean(SdkTracerProvider.class).forceFlush().join(1, TimeUnit.SECONDS);
        return station.getBean(InMemorySpanExporter.class).getFinishedSpanItems();
    }

    /** @return the correlation of the answer */
    private static String handBack(String task, @Nullable String correlation) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1/tasks/" + task + "/return"))
                .header("Authorization", "Bearer " + TestTokens.of("VC0003", "xa", Role.RATER))
                .POST(BodyPublishers.noBody());
        if (correlation != null) {
            request.header("X-Correlation-Id", correlation);
        }
        return send(request);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.headers().firstValue("X-Correlation-Id").orElseThrow();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String path) {
        String port = station.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + "/" + NAME + path);
    }
}
