package vn.congtam.platform.wire.feed;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congtam.platform.wire.intake.Intake;
import vn.congtam.platform.wire.progress.Parking;
import vn.congtam.platform.wire.topic.Arrived;

/** One consumer of facts, with its own cursors and its own parked streams. */
public final class Feed {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final String consumer;
    private final Intake intake;
    private final Parking parking;
    private final @Nullable Replayable model;
    private volatile @Nullable Group group;

    /** @param model when the consumer makes one */
    public Feed(String consumer, Intake intake, Parking parking, @Nullable Replayable model) {
        this.consumer = consumer;
        this.intake = intake;
        this.parking = parking;
        this.model = model;
    }

    /** When it throws, the batch is to be delivered again. */
    public void take(List<Arrived> batch) {
        try {
            intake.take(batch);
        } catch (RuntimeException | Error e) {
            LOG.warn("{} is to be given its batch again: {}", consumer, e.toString());
            throw e;
        }
    }

    Kind kind() {
        return model == null ? Kind.REACTIONS : Kind.FOLDS;
    }

    /** Whether any fact of this topic can matter to the consumer. */
    boolean reads(String topic) {
        return intake.reads(topic);
    }

    void join(Group joined) {
        group = joined;
    }

    /** None before its binding is made, which needs the broker. */
    Optional<Group> group() {
        return Optional.ofNullable(group);
    }

    boolean holds(TopicPartition partition) {
        Group joined = group;
        return joined != null && joined.holds(partition);
    }

    public String consumer() {
        return consumer;
    }

    public Intake intake() {
        return intake;
    }

    public Parking parking() {
        return parking;
    }

    public Optional<Replayable> model() {
        return Optional.ofNullable(model);
    }
}
