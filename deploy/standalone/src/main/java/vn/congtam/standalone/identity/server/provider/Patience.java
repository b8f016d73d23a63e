package vn.congtam.standalone.identity.server.provider;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import org.bson.Document;

/** Whoever asks is told soon that the database is down; at a start it may take its time to come up, on a busy machine. */
final class Patience {
    private Patience() {}

    /** @throws MongoTimeoutException where no server was found by then; each question waits for one itself */
    static MongoClient answered(MongoClient client, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        while (true) {
            try {
                Document unused = client.getDatabase("admin").runCommand(new Document("ping", 1));
                return client;
            } catch (MongoTimeoutException e) {
                if (System.nanoTime() - until > 0) throw e;
            }
        }
    }
}
