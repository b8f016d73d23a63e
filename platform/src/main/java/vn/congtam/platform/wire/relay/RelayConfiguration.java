package vn.congtam.platform.wire.relay;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import vn.congtam.platform.store.commits.CommitFeed;
import vn.congtam.platform.wire.WireConfiguration;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.Topics;

/** Facts on their way out of a service. */
@AutoConfiguration(after = WireConfiguration.class)
@ConditionalOnProperty("congtam.kafka.bootstrap")
public class RelayConfiguration {

    @Bean
    Relay relay(
            CommitFeed feed,
            MongoDatabase database,
            Topics topics,
            KafkaSettings kafka,
            @Value("congtam.${congtam.service}") String topic,
            @Value("congtam.${congtam.province:khanhhoa}/${congtam.service}") String log) {
        MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        return new Relay(feed, durable.getCollection("leases"), topics, kafka, topic, log);
    }

    @Bean
    RelayHealth relayHealth(Relay relay) {
        return new RelayHealth(relay);
    }

    /** Unknown, and so no number, while the database is away. */
    @Bean
    Gauge relayLag(Relay relay, MeterRegistry meters) {
        return Gauge.builder("congtam.relay.lag", relay, Relay::lag)
                .description("facts stored and not yet with the broker")
                .register(meters);
    }
}
