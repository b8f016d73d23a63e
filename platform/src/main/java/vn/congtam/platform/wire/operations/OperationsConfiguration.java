package vn.congtam.platform.wire.operations;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.congtam.platform.wire.feed.Backlog;
import vn.congtam.platform.wire.progress.ParkedCounts;
import vn.congtam.platform.wire.relay.RelayConfiguration;
import vn.congtam.platform.wire.topic.TopicScan;

/** The operator's side of the wire. */
@AutoConfiguration(after = RelayConfiguration.class)
@ConditionalOnProperty("congtam.kafka.bootstrap")
@Import({ParkedKeysController.class, ConsumersController.class, RelayController.class})
public class OperationsConfiguration {
    @Bean
    ParkedCounts parkedCounts(MongoDatabase database) {
        return new ParkedCounts(database.getCollection("parked"));
    }

    @Bean
    Comparison comparison(Backlog backlog, TopicScan scan) {
        return new Comparison(backlog, scan);
    }
}
