package vn.congtam.bench.proof;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.bson.RawBsonDocument;
import vn.congtam.bench.ground.Events;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ground.Zipf;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Length;
import vn.congtam.bench.ratio.Ratio;
import vn.congtam.bench.ratio.Side;
import vn.congtam.bench.replay.Passes;
import vn.congtam.bench.service.Running;
import vn.congtam.events.Entry;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.platform.ledger.audit.Audit;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.store.commits.Draft;

/** P5b: the audit of a whole log; beside it, reading the same documents and hashing each event once. */
public final class Auditing implements Benchmark {
    private static final int MOST = 60_000;
    private static final int A_SECOND = 5_000;
    private static final long A_MOMENT = Duration.ofMillis(50).toNanos();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Running service;
    private final MongoClient bare;
    private final MongoDatabase database;
    private final int facts;

    public Auditing(Ground ground, Length length) throws Exception {
        this.service = Running.on(ground, true);
        this.bare = ground.bare();
        this.database = bare.getDatabase(service.database());
        this.facts = (int) Math.min(MOST, A_SECOND * Math.max(1, length.side().toSeconds()));
        store();
        awaitSealed();
    }

    /** A fact a commit, as most commands make one. */
    private void store() {
        CommitLog log = service.part(CommitLog.class);
        Events events = new Events(service.log());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int first = i;
            threads.add(Thread.ofPlatform().start(() -> {
                for (int number = first; number < facts; number += 8) {
                    Entry entry =
                            events.entry(Events.task(number % Zipf.STREAMS), number / Zipf.STREAMS, Instant.now());
                    log.append(new Draft(null, null, entry.ts(), List.of(entry)));
                }
            }));
        }
        threads.forEach(Auditing::joined);
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitSealed() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (sealed() < facts) {
            if (System.nanoTime() - end > 0) throw new IllegalStateException(sealed() + " of " + facts + " sealed");
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    private long sealed() {
        Document head = database.getCollection("ledger_heads").find().first();
        return head == null
                ? 0
                : Checkpoint.parse(Note.parse(head.getString("note")).text()).size();
    }

    @Override
    public Ratio ratio() {
        return new Ratio(
                "P5b",
                "full audit",
                "reading all commits, one SHA-256 an event",
                Ratio.Better.HIGHER,
                0.5,
                0.85,
                "events/s");
    }

    @Override
    public Side numerator() {
        return time -> Passes.of(time, this::audited);
    }

    private long audited() {
        VerifierKey key = service.part(VerifierKey.class);
        Report report = new Audit(service.log(), database, key, Map::of).run(List.of());
        if (!report.good() || report.facts() != facts) throw new IllegalStateException(report.toString());
        return report.facts();
    }

    @Override
    public Side denominator() {
        return time -> Passes.of(time, this::read);
    }

    private long read() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        long count = 0;
        int sum = 0;
        for (RawBsonDocument commit :
                database.getCollection("commits", RawBsonDocument.class).find()) {
            for (var event : commit.getArray("ev")) {
                sum += sha256.digest(event.asDocument().getBinary("entry").getData())[0];
                count++;
            }
        }
        if (count != facts || sum == 0) throw new IllegalStateException(count + " events");
        return count;
    }

    @Override
    public void close() {
        service.close();
    }
}
