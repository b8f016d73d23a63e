package vn.congtam.platform.wire.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the topics of a service, those it writes and those it reads, before anything else needs them. Facts are kept
 * for ever, and a key must always fall into the same partition, so a different number of partitions stops the start.
 */
public final class Topics implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final Map<String, String> FOR_EVER = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG, "-1",
            TopicConfig.RETENTION_BYTES_CONFIG, "-1");

    private static final long SHORTLY = TimeUnit.MILLISECONDS.toNanos(20);

    private final Broker broker;
    private final int partitions;
    private final Set<String> names;
    private volatile boolean running;

    public Topics(Broker broker, int partitions, Set<String> names) {
        this.broker = broker;
        this.partitions = partitions;
        this.names = names;
    }

    @Override
    public void start() {
        running = true;
        try {
            ensure(names);
        } catch (BrokerAway e) {
            LOG.warn("The broker is away; the topics {} are made when it is back: {}", names, e.getMessage());
        }
    }

    /**
     * @throws WrongPartitions when one of them exists with another number of partitions
     * @throws BrokerAway when nobody can tell
     */
    public void ensure(Collection<String> wanted) {
        List<NewTopic> topics = wanted.stream().map(this::topic).toList();
        broker.admin().createTopics(topics).values().forEach((name, made) -> {
            try {
                Broker.get("making the topic " + name, made);
            } catch (BrokerAway e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        });
        described(wanted).forEach(this::check);
    }

    /** A topic that another has only just made is not known to every broker yet. */
    private Collection<TopicDescription> described(Collection<String> wanted) {
        long until = System.nanoTime() + KafkaSettings.PATIENCE.toNanos();
        while (true) {
            try {
                return Broker.get(
                                "topics " + wanted,
                                broker.admin().describeTopics(wanted).allTopicNames())
                        .values();
            } catch (BrokerAway e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > until) {
                    throw e;
                }
                LockSupport.parkNanos(SHORTLY);
            }
        }
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(FOR_EVER);
    }

    private void check(TopicDescription topic) {
        if (topic.partitions().size() != partitions) {
            throw new WrongPartitions(topic.name(), topic.partitions().size(), partitions);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before whatever sends or receives. */
    @Override
    public int getPhase() {
        return 0;
    }
}
