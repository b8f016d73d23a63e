package vn.congtam.platform.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.platform.store.Mongo;

/** The database of a test run: the one that {@code KPI_MONGODB_URI} names, one in a container, or one in memory. */
public final class RealDatabase {
    private static final String VARIABLE = "KPI_MONGODB_URI";
    private static @Nullable RealDatabase shared;

    private final String uri;
    private final MongoClient client;

    private RealDatabase(String uri) {
        this.uri = uri;
        this.client = Mongo.connect(uri, Duration.ofSeconds(10));
    }

    public static String uri() {
        return shared().uri;
    }

    /** A database that nobody has used yet. */
    public static MongoDatabase fresh() {
        return shared().client
                .getDatabase("test_" + UUID.randomUUID().toString().replace("-", ""));
    }

    private static synchronized RealDatabase shared() {
        RealDatabase known = shared;
        if (known == null) {
            known = new RealDatabase(
                    chosen(Ground.of(VARIABLE, System.getenv(), () -> Docker.answers(System.getenv()))));
            shared = known;
        }
        return known;
    }

    @SuppressWarnings("resource") // lives as long as the tests do
    private static String chosen(Ground ground) {
        String uri = switch (ground.kind()) {
            case GIVEN -> System.getenv(VARIABLE);
            case CONTAINER -> Containers.database();
            case EMBEDDED -> EmbeddedDatabase.inMemory().uri();
        };
        LoggerFactory.getLogger(RealDatabase.class)
                .info("Tests use the {} database at {}: {}", ground.kind(), uri, ground.why());
        return uri;
    }
}
