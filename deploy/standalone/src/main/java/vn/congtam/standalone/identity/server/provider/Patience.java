package vn.congtam.standalone.identity.server.provider;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import org.bson.Document;

/** Whoever asks is told soon that the database is down; at a start it may take its time to come up, on a busy machine. */
final class Patience {
    private Patience() {}

    /** Each question waits for a server itself, and fails where none was found by then. */
    static MongoClient answered(MongoClient client, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        while (true) {
            try {
                Document unused = client.getDatabase("admin").runCommand(new Document("ping", 1));
                return client;
            } catch (MongoTimeoutException | MongoSocketException e) {
                if (System.nanoTime() - until > 0) throw e;
            }
        }
    }
}
