package vn.congtam.scoring;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.scoring.roster.Person;
import vn.congtam.scoring.roster.Roster;

/** The service as it runs, on a real broker and a real database, told facts by the services beside it. */
final class Service {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static @Nullable Service running;

    private final ConfigurableApplicationContext context;
    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    private Service() {
        Map<String, Object> settings = new TreeMap<>(TestTokens.settings());
        settings.putAll(Map.of(
                "server.port",
                0,
                "spring.config.name",
                "scoring-service",
                "congtam.mongodb.uri",
                RealDatabase.uri(),
                "congtam.kafka.bootstrap",
                RealBroker.bootstrap()));
        context = new SpringApplicationBuilder(ScoringService.class)
                .run(settings.entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealBroker.bootstrap()), new StringSerializer(), new ByteArraySerializer());
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
            @Nullable String tag) {}

    /** What another service says, as its relay would send it. */
    String tell(String service, Object stream, Fact fact) {
        String key = stream.toString();
        long seq = sequences.merge(key, 0L, (before, none) -> before + 1);
        long position = sequences.merge("log:" + service, 0L, (before, none) -> before + 1);
        String id = "f-" + service + "-" + position;
        Entry entry = new Entry(
                "congtam.khanhhoa/" + service,
                position,
                id,
                key,
                seq,
                FactNames.nameOf(fact.getClass()),
                1,
                Instant.parse("2026-10-20T01:00:00Z").plusSeconds(position),
                "VC0003",
                null,
                null,
                Map.of(),
                Canonical.text(fact));
        producer.send(new ProducerRecord<>("congtam." + service, key, entry.bytes()));
        return id;
    }

    /** Whether the roster here has heard all of these people's service in the agency. */
    boolean knows(AgencyId agency, StaffCode... staff) {
        List<StaffCode> known = context.getBean(Roster.class).servingIn(agency, LocalDate.of(2026, 10, 31)).stream()
                .filter(person -> !person.superiors().isEmpty())
                .map(Person::staff)
                .toList();
        return known.containsAll(List.of(staff));
    }

    /** How many streams have been shortened. */
    long snapshots() {
        return context.getBean(MongoDatabase.class).getCollection("snapshots").countDocuments();
    }

    Answer get(String token, String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token));
    }

    Answer post(String token, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("HX-Request", "true")
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
                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/scoring" + path);
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
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
