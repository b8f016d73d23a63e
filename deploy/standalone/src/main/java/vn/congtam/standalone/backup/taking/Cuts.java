package vn.congtam.standalone.backup.taking;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import vn.congtam.platform.store.commits.StoredCommits;
import vn.congtam.standalone.backup.part.Cut;
import vn.congtam.standalone.home.CannotStart;

/**
 * Up to where each log is taken while people go on writing. A log only ever grows, so any of its sizes is a state that it
 * was in; and who answers the facts of others is cut before them, so that no answer is held without its question.
 */
public final class Cuts {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(50);

    /** Who reads whose facts comes before these. */
    private static final List<String> DOWNSTREAM_FIRST = List.of("reporting", "scoring", "submission", "indicator");

    private final MongoClient mongo;
    private final boolean running;

    /** @param running whether somebody seals what is not sealed yet */
    public Cuts(MongoClient mongo, boolean running) {
        this.mongo = mongo;
        this.running = running;
    }

    public Map<String, Cut> of(List<String> services) {
        Map<String, Cut> cuts = new LinkedHashMap<>();
        services.stream()
                .sorted(Comparator.comparingInt(DOWNSTREAM_FIRST::indexOf))
                .forEach(service -> cuts.put(service, cut(service)));
        return cuts;
    }

    private Cut cut(String service) {
        MongoDatabase database = mongo.getDatabase("congtam_" + service);
        StoredCommits commits = new StoredCommits(database);
        long cosigned = size(database, "cosigned");
        long last = commits.last();
        long facts = commits.end(last);
        long signed = running ? sealed(service, database, facts) : size(database, "latest");
        while (commits.end(last) < signed && commits.last() > last) last++;
        long end = commits.end(last);
        if (signed > end) throw contradicted(service, "facts " + end + ", signed " + signed);
        return new Cut(last + 1, end, signed, cosigned);
    }

    /** @return the size of a checkpoint that covers so many facts */
    private static long sealed(String service, MongoDatabase database, long facts) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        long size = size(database, "latest");
        while (size < facts) {
            if (System.nanoTime() > giveUp) throw contradicted(service, "facts " + facts + ", sealed " + size);
            LockSupport.parkNanos(LOOK.toNanos());
            size = size(database, "latest");
        }
        return size;
    }

    private static CannotStart contradicted(String service, String what) {
        return CannotStart.prevented("Sổ " + service + " không được niêm phong tiếp, hãy kiểm tra trước / the log of "
                + service + " is not sealed on; first: kpi audit (" + what + ")");
    }

    private static long size(MongoDatabase database, String which) {
        Document head = database.getCollection("ledger_heads")
                .find(new Document("_id", which))
                .first();
        return head == null ? 0 : head.get("size", Number.class).longValue();
    }
}
