package vn.congtam.platform.wire.feed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.messaging.Message;
import vn.congtam.platform.wire.intake.Intake;
import vn.congtam.platform.wire.progress.Parking;

/** The stream function of one consumer. */
public final class Feed implements Consumer<Message<List<byte[]>>>, BeanNameAware {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final String consumer;
    private final Intake intake;
    private final Parking parking;
    private final @Nullable Replayable model;
    private final Set<TopicPartition> held = ConcurrentHashMap.newKeySet();
    private volatile String function = "";

    /** @param model when the consumer makes one */
    public Feed(String consumer, Intake intake, Parking parking, @Nullable Replayable model) {
        this.consumer = consumer;
        this.intake = intake;
        this.parking = parking;
        this.model = model;
    }

    /** When it throws, the batch is delivered again. */
    @Override
    public void accept(Message<List<byte[]>> batch) {
        try {
            intake.take(Delivery.of(batch));
        } catch (RuntimeException e) {
            LOG.warn("{} is to be given its batch again: {}", consumer, e.toString());
            throw e;
        }
    }

    @Override
    public void setBeanName(String name) {
        function = name;
    }

    String function() {
        return function;
    }

    String binding() {
        return function + "-in-0";
    }

    /** A new version of a read model reads its topics from the beginning, so it is a group of its own. */
    String groupOf(String group) {
        return model == null ? group : group + ".v" + model.version();
    }

    void gained(Collection<TopicPartition> partitions) {
        intake.forget();
        held.addAll(partitions);
    }

    void lost(Collection<TopicPartition> partitions) {
        held.removeAll(partitions);
        intake.forget();
    }

    boolean holds(TopicPartition partition) {
        return held.contains(partition);
    }

    Set<TopicPartition> held() {
        return Set.copyOf(held);
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
