package vn.congtam.platform.wire.progress;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/** How many streams each consumer of the service has parked, in whichever process. */
public final class ParkedCounts {
    private final MongoCollection<Document> parked;

    public ParkedCounts(MongoCollection<Document> parked) {
        this.parked = parked;
    }

    public Map<String, Integer> byConsumer() {
        Map<String, Integer> counts = new HashMap<>();
        parked.find()
                .projection(new Document("consumer", 1))
                .forEach(one -> counts.merge(one.getString("consumer"), 1, Integer::sum));
        return counts;
    }
}
