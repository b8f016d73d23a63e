package vn.congtam.platform.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Connections that give up soon: whoever asks is told within two seconds that the database is down. */
public final class Mongo {
    private static final Duration FIND = Duration.ofMillis(1_200);

    private Mongo() {}

    /** @param answer how long to wait for an answer; what it comes to is then unknown */
    public static MongoClient connect(String uri, Duration answer) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(FIND.toMillis(), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout((int) FIND.toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout((int) answer.toMillis(), TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(FIND.toMillis(), TimeUnit.MILLISECONDS))
                .applyToServerSettings(server ->
                        server.heartbeatFrequency(2, TimeUnit.SECONDS).minHeartbeatFrequency(50, TimeUnit.MILLISECONDS))
                // The event store looks up an unknown outcome itself, and knows better than the driver when to repeat.
                .retryWrites(false)
                .build());
    }
}
