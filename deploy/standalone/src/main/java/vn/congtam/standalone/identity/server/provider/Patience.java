package vn.congtam.standalone.identity.server.provider;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import org.bson.Document;

/** Whoever asks is told soon that the database is down; at a start it may take its time to come up, on a busy machine. */
final class Patience {
    private Patience() {}

    /** @throws MongoException where it has not answered by then */
    static MongoClient answered(MongoClient client, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        while (!answers(client, until)) Thread.onSpinWait();
        return client;
    }

    /** Each question waits for a server itself. */
    private static boolean answers(MongoClient client, long until) {
        try {
            Document unused = client.getDatabase("admin").runCommand(new Document("ping", 1));
            return true;
        } catch (MongoException e) {
            if (System.nanoTime() - until > 0) throw e;
            return false;
        }
    }
}
