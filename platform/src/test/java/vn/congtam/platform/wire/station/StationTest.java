package vn.congtam.platform.wire.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;

class StationTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NAME = "station" + UUID.randomUUID().toString().substring(0, 8);
    private static final String ADMIN = TestTokens.of("VC9004", null, Role.ADMIN);
    private static ConfigurableApplicationContext station;
    private static ReadModel<Station.Handed> handed;

    @BeforeAll
    static void start() {
        station = Running.start(NAME, Station.class);
        handed = model();
    }

    @SuppressWarnings("unchecked")
    private static ReadModel<Station.Handed> model() {
        return (ReadModel<Station.Handed>)
                station.getBeanProvider(ResolvableType.forClassWithGenerics(ReadModel.class, Station.Handed.class))
                        .getObject();
    }

    @AfterAll
    static void stop() {
        station.close();
    }

    @BeforeEach
    void mend() {
        Station.BROKEN.set(false);
    }

    @Test
    void a_write_is_shown_and_answered() {
        awaitShown(handBack("a", "x"));
        assertThat(handed.find("a")).contains(new Station.Handed(1, 0));
        eventually(() -> handed.find("re-a").isPresent());
        assertThat(handed.find("re-a")).contains(new Station.Handed(0, 1));
    }

    @Test
    void one_fact_leads_to_one_command_to_each_recipient() {
        handBack("e", "x");
        eventually(() -> handed.find("copy-e").isPresent());
        eventually(() -> lag() == 0);
        assertThat(handed.find("re-e")).contains(new Station.Handed(0, 1));
        assertThat(handed.find("copy-e")).contains(new Station.Handed(0, 1));
    }

    @Test
    void the_read_model_is_what_a_replay_gives() {
        IntStream.range(0, 30).forEach(i -> handBack("r" + i % 7, "x"));
        eventually(() -> lag() == 0);
        JsonNode outcome = get("/api/v1/operations/projections/handed/replay-digest");
        assertThat(outcome.path("equal").asBoolean()).as(outcome.toString()).isTrue();
        assertThat(outcome.path("live").asString())
                .hasSize(64)
                .isEqualTo(outcome.path("fresh").asString());
        assertThat(outcome.path("facts").asLong()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void a_poison_fact_is_listed_and_released() {
        Station.BROKEN.set(true);
        handBack("p", "poison");
        handBack("p", "later");
        awaitShown(handBack("q", "x"));
        eventually(() -> waiting("task/p") == 2);
        Station.BROKEN.set(false);
        JsonNode released =
                post("/api/v1/operations/parked/release", "{\"consumer\":\"handed@1\",\"what\":\"task/p\"}");
        assertThat(released.path("released").asBoolean()).isTrue();
        assertThat(handed.find("p")).contains(new Station.Handed(2, 0));
        awaitShown(handBack("p", "x"));
        assertThat(handed.find("p").orElseThrow().back()).isEqualTo(3);
    }

    @Test
    void an_outage_of_the_database_is_waited_out_and_nothing_is_left_out() {
        eventually(() -> lag() == 0);
        double before = applied();
        Station.DOWN.set(true);
        IntStream.range(0, 20).forEach(i -> handBack("o" + i, "x"));
        assertThat(handed.shows(handBack("o0", "y"))).isFalse();
        Station.DOWN.set(false);
        eventually(() -> lag() == 0
                && handed.find("re-o0").filter(one -> one.reminders() == 2).isPresent());
        assertThat(handed.find("o0")).contains(new Station.Handed(2, 0));
        IntStream.range(1, 20).forEach(i -> assertThat(handed.find("o" + i)).contains(new Station.Handed(1, 0)));
        eventually(() -> applied() - before == 63);
        assertThat(waiting("task/o0")).isZero();
    }

    private static double applied() {
        return station.getBean(MeterRegistry.class)
                .get("congtam.facts.applied")
                .tag("consumer", "handed@1")
                .counter()
                .count();
    }

    @Test
    void a_refused_reaction_parks_its_stream_only() {
        handBack("u", "unspeakable");
        handBack("v", "x");
        eventually(() -> waiting("task/u") == 1);
        eventually(() -> handed.find("re-v").isPresent());
        assertThat(handed.find("re-u")).isEmpty();
    }

    @Test
    void rubbish_and_empty_records_stop_nobody() {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", RealBroker.bootstrap()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("congtam." + NAME, 0, null, "rubbish".getBytes(StandardCharsets.UTF_8)));
            producer.send(new ProducerRecord<>("congtam." + NAME, 1, "task/z".getBytes(StandardCharsets.UTF_8), null));
            producer.flush();
        }
        awaitShown(handBack("z", "x"));
        eventually(() -> waiting("task/z") == 1);
    }

    @Test
    void all_facts_sent_again_change_nothing() {
        handBack("s", "x");
        eventually(() -> handed.find("re-s").isPresent());
        eventually(() -> lag() == 0);
        String before = handed.digest();
        post("/api/v1/operations/relay/republication", "{\"commit\":0}");
        awaitShown(handBack("s", "y"));
        eventually(() -> lag() == 0 && handed.find("re-s").orElseThrow().reminders() == 2);
        assertThat(handed.find("s")).contains(new Station.Handed(2, 0));
        assertThat(handed.digest()).isNotEqualTo(before);
        JsonNode outcome = get("/api/v1/operations/projections/handed/replay-digest");
        assertThat(outcome.path("equal").asBoolean()).as(outcome.toString()).isTrue();
    }

    @Test
    void meters_and_consumers_tell_how_far_everybody_is() {
        handBack("m", "x");
        assertThat(get("/api/v1/operations/consumers")).hasSize(2);
        assertThat(text(ADMIN, "/actuator/prometheus"))
                .contains("congtam_relay_lag", "congtam_consumer_lag", "congtam_facts_applied_total")
                .contains("congtam_facts_duplicate_total", "congtam_keys_parked");
        assertThat(text(ADMIN, "/actuator/health/readiness")).contains("UP");
    }

    @Test
    void only_administrators_operate() {
        String lan = TestTokens.of("VC0013", "xa", Role.OFFICIAL);
        assertThat(status(lan, "/api/v1/operations/parked")).isEqualTo(403);
        assertThat(status(lan, "/api/v1/operations/relay")).isEqualTo(403);
        assertThat(status(ADMIN, "/api/v1/operations/projections/nothing/replay-digest"))
                .isEqualTo(404);
    }

    @Test
    void while_nobody_is_told_nothing_is_recorded() {
        assertThat(station.getBean(Sampler.class)).isEqualTo(Sampler.alwaysOff());
        assertThat(station.getBean(Trail.class).isTold()).isFalse();
    }

    private static Receipt handBack(String task, String reason) {
        return handBack(station, task, reason);
    }

    static Receipt handBack(ConfigurableApplicationContext station, String task, String reason) {
        Actor lan = new Actor(new StaffCode("VC0003"), "Lan", null, Set.of(Role.RATER));
        Act act = new Act(lan, Instant.now(), "c-" + task, null, null, null);
        return station.getBean(Commands.class).send(act, new Desk.HandBack(new TaskId(task), reason));
    }

    /** Whoever asks for a page waits two seconds at most, which a busy machine may need. */
    private static void awaitShown(Receipt written) {
        eventually(() -> handed.shows(written));
    }

    private static int waiting(String key) {
        int waiting = 0;
        for (JsonNode parked : get("/api/v1/operations/parked")) {
            waiting = Math.max(
                    waiting,
                    parked.path("key").asString().equals(key)
                            ? parked.path("waiting").asInt()
                            : 0);
        }
        return waiting;
    }

    /** Asked twice: what the consumers led to while the first answer was put together is seen by the second. */
    private static long lag() {
        return lagNow() + lagNow();
    }

    private static long lagNow() {
        long lag = get("/api/v1/operations/relay").path("lag").asLong();
        for (JsonNode consumer : get("/api/v1/operations/consumers")) {
            lag += consumer.path("lag").asLong();
        }
        return lag;
    }

    private static void eventually(BooleanSupplier fact) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!fact.getAsBoolean() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(fact.getAsBoolean()).isTrue();
    }

    private static JsonNode get(String path) {
        return JsonMapper.shared().readTree(text(ADMIN, path));
    }

    private static String text(String token, String path) {
        return send(request(token, path).GET().build()).body();
    }

    private static int status(String token, String path) {
        return send(request(token, path).GET().build()).statusCode();
    }

    private static JsonNode post(String path, String body) {
        HttpRequest request = request(ADMIN, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JsonMapper.shared().readTree(send(request).body());
    }

    private static HttpRequest.Builder request(String token, String path) {
        String port = station.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + NAME + path))
                .header("Authorization", "Bearer " + token);
    }

    private static java.net.http.HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
