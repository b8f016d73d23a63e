package vn.congtam.platform.wire;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.testing.HandSeals;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.wire.feed.Feed;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.feed.Gaps;
import vn.congtam.platform.wire.intake.Intakes;
import vn.congtam.platform.wire.intake.Reading;
import vn.congtam.platform.wire.progress.Parked;
import vn.congtam.platform.wire.projection.ProjectionFeeds;
import vn.congtam.platform.wire.topic.Arrived;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.TopicScan;

/** A read model over a real database, to which records are delivered by hand as the binder would. */
final class Rig<T extends Record> {
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final ReadModel<T> model;
    final Feed feed;
    private final String topic;
    private long offset;

    Rig(MongoDatabase database, Fold<T> fold) {
        this(database, fold, "congtam.rig");
    }

    Rig(MongoDatabase database, Fold<T> fold, String topic) {
        this(database, fold, topic, new HandSeals());
    }

    Rig(MongoDatabase database, Fold<T> fold, String topic, Seals seals) {
        this.topic = topic;
        KafkaSettings kafka = new KafkaSettings(RealBroker.bootstrap(), 3, Duration.ZERO, Map.of());
        Feeds feeds = new Feeds(topic, 3);
        Reading reading = new Reading(new FactReader(FactNames.published(), seals));
        Intakes intakes = new Intakes(database, reading, seals, Clock.systemUTC(), meters);
        Projections projections =
                new ProjectionFeeds(intakes, feeds, new Gaps(new TopicScan(kafka), feeds), Trail.NOWHERE);
        this.model = projections.readModel(fold);
        this.feed = feeds.all().getFirst();
    }

    void deliver(Entry... entries) {
        deliver(List.of(entries));
    }

    void deliver(Collection<Entry> entries) {
        deliver(
                entries.stream().map(Entry::agg).toList(),
                entries.stream().map(Entry::bytes).toList());
    }

    void deliverAt(long place, Entry entry) {
        offset = place;
        deliver(entry);
    }

    String topic() {
        return topic;
    }

    void deliver(String key, byte[] value) {
        deliver(List.of(key), List.of(value));
    }

    private void deliver(List<String> keys, List<byte[]> values) {
        List<Arrived> arrived = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            arrived.add(Arrived.of(topic, 0, offset++, keys.get(i).getBytes(StandardCharsets.UTF_8), values.get(i)));
        }
        feed.take(arrived);
    }

    List<Parked> parked() {
        return feed.parking().all();
    }

    double counted(String meter) {
        return meters.get(meter).counter().count();
    }
}
