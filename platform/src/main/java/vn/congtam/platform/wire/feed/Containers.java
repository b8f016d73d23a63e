package vn.congtam.platform.wire.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How the binder's containers treat our feeds: a batch that could not be taken in is tried again until it can, with
 * the offsets standing still, and each group learns which partitions it holds. They stop together: each waits for the
 * broker's last answer, and the binder would let one wait after the other.
 */
public final class Containers
        implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>>, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Containers.class);
    private static final long SOON = 200;
    private static final long LATEST = 5_000;

    private final Groups groups;
    private final List<AbstractMessageListenerContainer<?, ?>> containers = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    public Containers(Groups groups) {
        this.groups = groups;
    }

    @Override
    public void configure(AbstractMessageListenerContainer<?, ?> container, String destination, String group) {
        groups.bound(group).ifPresent(bound -> configure(container, bound));
    }

    private void configure(AbstractMessageListenerContainer<?, ?> container, Group group) {
        containers.add(container);
        container.setCommonErrorHandler(untilItWorks());
        container.getContainerProperties().setGroupId(group.id());
        // What is delivered again after a crash is known by its cursor, so no batch waits for the broker to note it.
        container.getContainerProperties().setSyncCommits(false);
        container.getContainerProperties().setConsumerRebalanceListener(new Holding(group));
        if (group.isEmpty()) {
            container.pause();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        stopped().join();
    }

    @Override
    public void stop(Runnable whenDone) {
        stopped().thenRun(whenDone);
    }

    private CompletableFuture<Void> stopped() {
        running = false;
        return CompletableFuture.allOf(
                containers.stream().map(Containers::stopped).toArray(CompletableFuture[]::new));
    }

    private static CompletableFuture<Void> stopped(AbstractMessageListenerContainer<?, ?> container) {
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        container.stop(() -> stopped.complete(null));
        return stopped;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the binder stops them one by one. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private static DefaultErrorHandler untilItWorks() {
        ExponentialBackOff pauses = new ExponentialBackOff(SOON, 2);
        pauses.setMaxInterval(LATEST);
        DefaultErrorHandler handler = new DefaultErrorHandler(Containers::neverGiveUp, pauses);
        // There is no fault after which a batch may be dropped, whatever the framework takes for fatal.
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    private static void neverGiveUp(ConsumerRecord<?, ?> record, Exception why) {
        throw new IllegalStateException("a batch was about to be dropped", why);
    }

    private record Holding(Group group) implements ConsumerAwareRebalanceListener {
        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            group.gained(partitions);
            try {
                begin(consumer, new HashSet<>(partitions));
            } catch (WakeupException | InterruptException stopping) {
                throw stopping;
            } catch (KafkaException e) {
                // Nothing may go out from here, or a batch that is being tried again would be passed over.
                // Reading from the beginning is also right.
                LOG.warn("{} goes on where the broker has it: {}", group.id(), e.toString());
            }
        }

        /** A group that is new to the broker, or was away for a while, begins where its members were in others. */
        private void begin(Consumer<?, ?> consumer, Set<TopicPartition> gained) {
            Map<TopicPartition, Long> starts = new HashMap<>(group.starts());
            starts.keySet().retainAll(gained);
            if (starts.isEmpty()) return;
            consumer.committed(gained).forEach((partition, offset) -> {
                if (offset != null && offset.offset() >= starts.getOrDefault(partition, 0L)) {
                    starts.remove(partition);
                }
            });
            Map<TopicPartition, OffsetAndMetadata> begun = new HashMap<>();
            starts.forEach((partition, start) -> begun.put(partition, new OffsetAndMetadata(start)));
            begun.forEach(consumer::seek);
            if (!begun.isEmpty()) consumer.commitAsync(begun, null);
        }

        @Override
        public void onPartitionsRevokedBeforeCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            group.lost(partitions);
        }
    }
}
