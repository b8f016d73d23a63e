package vn.congtam.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;

/** How Kafka's own broker is told to be one small, durable broker. */
record BrokerSettings(Path data, int port, int controllerPort, BrokerAccess access) {
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "CLIENTS"),
            Map.entry("num.partitions", "3"),
            // Topics are created by those who own them; a misspelt name must not become one.
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // Facts are kept for ever, and so are the places up to which they were read.
            Map.entry("log.retention.ms", "-1"),
            Map.entry("offsets.retention.minutes", "5256000"),
            Map.entry("message.max.bytes", "2097152"),
            Map.entry("log.segment.bytes", "67108864"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            // The default would take 128 MiB of heap.
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            // After kill -9 the broker waits until its former self is declared dead: 3 s rather than 9 s.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "500"));

    KafkaConfig config() {
        Map<String, String> all = new HashMap<>(FIXED);
        all.put("log.dirs", data.toString());
        all.putAll(access.server());
        all.put("listener.security.protocol.map", "CLIENTS:" + access.protocol() + ",CONTROLLER:" + access.protocol());
        all.put("listeners", "CLIENTS://" + bootstrap() + ",CONTROLLER://" + controller());
        all.put("advertised.listeners", "CLIENTS://" + bootstrap());
        all.put("controller.quorum.voters", "1@" + controller());
        return new KafkaConfig(all, false);
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    String controller() {
        return "127.0.0.1:" + controllerPort;
    }
}
