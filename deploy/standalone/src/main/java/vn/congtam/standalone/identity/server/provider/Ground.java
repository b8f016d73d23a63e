package vn.congtam.standalone.identity.server.provider;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.platform.store.Mongo;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/** Where accounts and the security log are kept: beside the services' own databases. */
@Configuration(proxyBeanMethods = false)
class Ground {
    private static final String NAME = "congtam_identity";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Bean(destroyMethod = "close")
    MongoClient mongo(IdentitySettings settings) {
        return Patience.answered(Mongo.connect(settings.mongodb(), ANSWER), START);
    }

    @Bean
    MongoDatabase database(MongoClient mongo) {
        return mongo.getDatabase(NAME);
    }
}
