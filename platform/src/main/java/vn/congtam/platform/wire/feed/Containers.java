package vn.congtam.platform.wire.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How the binder's containers treat our feeds: a batch that could not be taken in is tried again until it can, with
 * the offsets standing still, and each feed learns which partitions it holds. They stop together: each waits for the
 * broker's last answer, and the binder would let one wait after the other.
 */
public final class Containers
        implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>>, SmartLifecycle {
    private static final long SOON = 200;
    private static final long LATEST = 5_000;

    private final Feeds feeds;
    private final Bindings bindings;
    private final Duration gather;
    private final List<AbstractMessageListenerContainer<?, ?>> containers = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /** @param gather the pause of a consumer between two batches */
    public Containers(Feeds feeds, Bindings bindings, Duration gather) {
        this.feeds = feeds;
        this.bindings = bindings;
        this.gather = gather;
    }

    @Override
    public void configure(AbstractMessageListenerContainer<?, ?> container, String destination, String group) {
        feeds.all().stream()
                .filter(feed -> bindings.configured(feed).equals(group))
                .forEach(feed -> configure(container, feed));
    }

    private void configure(AbstractMessageListenerContainer<?, ?> container, Feed feed) {
        containers.add(container);
        container.setCommonErrorHandler(untilItWorks());
        container.getContainerProperties().setGroupId(bindings.group(feed));
        // What is delivered again after a crash is known by its cursor, so no batch waits for the broker to note it.
        container.getContainerProperties().setSyncCommits(false);
        container.getContainerProperties().setIdleBetweenPolls(gather.toMillis());
        container.getContainerProperties().setConsumerRebalanceListener(new Holding(feed));
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

    private record Holding(Feed feed) implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            feed.gained(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            feed.lost(partitions);
        }
    }
}
