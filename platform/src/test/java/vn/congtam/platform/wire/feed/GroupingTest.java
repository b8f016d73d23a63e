package vn.congtam.platform.wire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.testing.HandSeals;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.intake.Intakes;
import vn.congtam.platform.wire.intake.Reading;
import vn.congtam.platform.wire.projection.ProjectionFeeds;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.TopicScan;
import vn.congtam.platform.wire.topic.Topics;

/** Who reads together, and from where on, over a real broker that knows how far each group was. */
class GroupingTest {
    private static final KafkaSettings KAFKA = new KafkaSettings(RealBroker.bootstrap(), 3, Duration.ZERO, Map.of());
    private static final TopicPartition TASKS = new TopicPartition("congtam.submission", 0);
    private static final TopicPartition AGENCIES = new TopicPartition("congtam.indicator", 0);

    private final String name = "grouping-" + UUID.randomUUID();
    private final MongoDatabase database = RealDatabase.fresh();
    private final Broker broker = new Broker(KAFKA);

    @BeforeEach
    void make_topics() {
        new Topics(broker, 3, Set.of(TASKS.topic(), AGENCIES.topic())).start();
    }

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    void all_read_models_of_a_service_share_one_poll() {
        List<Share> shares = shares(tasks(1), agencies(1));
        assertThat(members(shares.get(0))).containsExactly("tasks@1", "agencies@1");
        assertThat(shares.get(1).members()).isEmpty();
        assertThat(shares.get(0).starts()).isEmpty();
    }

    @Test
    void the_same_members_are_the_same_group_at_the_next_start() {
        assertThat(shares(agencies(1), tasks(1)).get(0).id())
                .isEqualTo(shares(tasks(1), agencies(1)).get(0).id());
    }

    @Test
    void a_new_version_begins_apart_at_the_beginning_while_the_others_go_on() {
        committed(shares(tasks(1), agencies(1)).get(0), Map.of(TASKS, 20_000L, AGENCIES, 30_000L));
        List<Share> shares = shares(tasks(2), agencies(1));
        assertThat(members(shares.get(0))).containsExactly("agencies@1");
        assertThat(shares.get(0).starts()).containsEntry(AGENCIES, 30_000L);
        assertThat(members(shares.get(1))).containsExactly("tasks@2");
        assertThat(shares.get(1).starts()).containsEntry(TASKS, 0L);
    }

    @Test
    void what_nobody_of_a_group_reads_is_passed_over() {
        committed(shares(tasks(1), agencies(1)).get(0), Map.of(TASKS, 20_000L, AGENCIES, 30_000L));
        assertThat(shares(tasks(2), agencies(1)).get(1).starts()).containsEntry(AGENCIES, 30_000L);
    }

    @Test
    void who_has_caught_up_joins_the_others_where_the_last_of_them_was() {
        committed(shares(tasks(1), agencies(1)).get(0), Map.of(TASKS, 20_000L, AGENCIES, 30_000L));
        committed(shares(tasks(2), agencies(1)).get(1), Map.of(TASKS, 19_990L, AGENCIES, 30_000L));
        List<Share> shares = shares(tasks(2), agencies(1));
        assertThat(members(shares.get(0))).containsExactly("tasks@2", "agencies@1");
        assertThat(shares.get(0).starts()).containsEntry(TASKS, 19_990L).containsEntry(AGENCIES, 30_000L);
        assertThat(shares.get(1).members()).isEmpty();
    }

    private static List<String> members(Share share) {
        return share.members().stream().map(Feed::consumer).toList();
    }

    /** As at a start of the service with these read models. */
    private List<Share> shares(Fold<?>... folds) {
        Feeds feeds = new Feeds(TASKS.topic(), 3);
        Reading reading = new Reading(new FactReader(FactNames.published(), new HandSeals()));
        Intakes intakes = new Intakes(database, reading, new HandSeals(), Clock.systemUTC(), new SimpleMeterRegistry());
        ProjectionFeeds projections =
                new ProjectionFeeds(intakes, feeds, new Gaps(new TopicScan(KAFKA), feeds), Trail.NOWHERE);
        List.of(folds).forEach(projections::readModel);
        return new Grouping(feeds, broker, database.getCollection("groups")).shares(Kind.FOLDS, name);
    }

    private static void committed(Share share, Map<TopicPartition, Long> offsets) {
        Map<String, Object> settings = KAFKA.common();
        settings.put("group.id", share.id());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(offsets.keySet());
            offsets.forEach(
                    (partition, offset) -> consumer.commitSync(Map.of(partition, new OffsetAndMetadata(offset))));
        }
    }

    private record Count(int count) {}

    private static Fold<Count> tasks(int version) {
        return counting("tasks", version, TaskAccepted.class);
    }

    private static Fold<Count> agencies(int version) {
        return counting("agencies", version, AgencyEstablished.class);
    }

    private static <F extends Fact> Fold<Count> counting(String name, int version, Class<F> type) {
        return Fold.into(Count.class, name, version)
                .on(type, fact -> "all", (before, fact) -> new Count(before == null ? 1 : before.count() + 1));
    }
}
