package vn.congtam.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.store.commits.CommitLog;

/** The database of a service and the event store in it. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@EnableConfigurationProperties(StoreSettings.class)
public class StoreConfiguration {
    private static final Duration SOON = Duration.ofMillis(1_200);
    private static final Duration LATER = Duration.ofSeconds(10);

    @Bean
    MongoClient mongo(StoreSettings settings) {
        return Mongo.connect(settings.mongodb().uri(), LATER);
    }

    /** For read models and the progress of those who read along. */
    @Bean
    MongoDatabase database(MongoClient mongo, StoreSettings settings) {
        return mongo.getDatabase(settings.databaseName());
    }

    /** The event store has connections of its own, so that a rebuild of read models never keeps a person waiting. */
    @Bean(defaultCandidate = false)
    MongoClient storeMongo(StoreSettings settings) {
        return Mongo.connect(settings.mongodb().uri(), SOON);
    }

    @Bean
    CommitLog commitLog(@Qualifier("storeMongo") MongoClient storeMongo, StoreSettings settings, MeterRegistry meters) {
        return new CommitLog(storeMongo.getDatabase(settings.databaseName()), meters);
    }

    @Bean
    FactStorageEngine factStorageEngine(
            CommitLog log,
            @Qualifier("storeMongo") MongoClient storeMongo,
            StoreSettings settings,
            Seals seals,
            Clock clock) {
        GenericEventMessage.clock = clock;
        return new FactStorageBuilder(settings.logName(), log, storeMongo.getDatabase(settings.databaseName()), seals)
                .build();
    }
}
