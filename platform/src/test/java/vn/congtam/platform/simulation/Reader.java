package vn.congtam.platform.simulation;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.FactNames;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.testing.HandSeals;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.platform.wire.feed.Feed;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.feed.Gaps;
import vn.congtam.platform.wire.intake.Intakes;
import vn.congtam.platform.wire.intake.Reading;
import vn.congtam.platform.wire.projection.ProjectionFeeds;
import vn.congtam.platform.wire.topic.Arrived;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.TopicScan;

/** One instance of the consumer of a read model. */
final class Reader implements AutoCloseable {
    private static final FactReader FACTS = new FactReader(FactNames.published(), new HandSeals());
    private static final KafkaSettings NO_BROKER = new KafkaSettings("127.0.0.1:1", 1, Duration.ZERO, Map.of());

    final ReadModel<Reasons> model;
    private final Gaps gaps;
    private final Feed feed;

    Reader(MongoDatabase database) {
        Feeds feeds = new Feeds(Broker.TOPIC, Broker.PARTITIONS);
        Intakes intakes = new Intakes(
                database, new Reading(FACTS), new HandSeals(), Clock.systemUTC(), new SimpleMeterRegistry());
        this.gaps = new Gaps(new TopicScan(NO_BROKER), feeds);
        this.model = new ProjectionFeeds(intakes, feeds, gaps, Trail.NOWHERE).readModel(Reasons.fold());
        this.feed = feeds.all().getFirst();
    }

    /** All that was said of a task, in the order in which it came. */
    record Reasons(String all) {
        static Fold<Reasons> fold() {
            return Fold.into(Reasons.class, "reasons", 1)
                    .on(TaskReturned.class, fact -> fact.task().value(), Reasons::and);
        }

        private static Reasons and(@Nullable Reasons before, Recorded<TaskReturned> fact) {
            String reason = fact.fact().reason();
            return new Reasons(before == null ? reason : before.all + " " + reason);
        }
    }

    void take(List<Arrived> batch) {
        feed.take(batch);
    }

    /** As when partitions changed hands. */
    void begin() {
        feed.intake().forget();
    }

    boolean hasParked() {
        return !feed.parking().all().isEmpty();
    }

    @Override
    public void close() {
        gaps.close();
    }
}
