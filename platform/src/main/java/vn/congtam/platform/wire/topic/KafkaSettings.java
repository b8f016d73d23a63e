package vn.congtam.platform.wire.topic;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the broker is.
 *
 * @param bootstrap addresses of brokers, comma-separated
 * @param partitions of every topic of facts; fixed when a topic is made, as the order of a stream depends on it
 * @param gather how long consumers that were just given facts wait at most before they ask for more: twice as long as it
 *     took to take them in, so that those who are busy take many together, at a fraction of the cost
 * @param client further settings of every Kafka client of ours, such as for TLS; those of the binder are told the same
 *     by {@code spring.cloud.stream.kafka.binder.configuration}
 */
@Validated
@ConfigurationProperties("congtam.kafka")
public record KafkaSettings(
        @NotBlank String bootstrap,
        @Min(1) @DefaultValue("3") int partitions,
        @DefaultValue("100ms") Duration gather,
        @DefaultValue Map<String, String> client) {

    /** How long anything asked of the broker may take before it counts as away. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    public Map<String, Object> common() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return settings;
    }
}
