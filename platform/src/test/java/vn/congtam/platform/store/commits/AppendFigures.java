package vn.congtam.platform.store.commits;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.platform.store.Mongo;

/**
 * How fast commits are appended by eight callers of one fact each, beside the bare driver inserting documents of the
 * same bytes with the same indexes, a thousand at a time. Rounds alternate; the median counts.
 */
public final class AppendFigures {
    private static final int CALLERS = Integer.getInteger("callers", 8);
    private static final long ROUND =
            Duration.ofSeconds(Integer.getInteger("seconds", 3)).toNanos();
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final String PAYLOAD = "{\"note\":\"" + "x".repeat(120) + "\"}";

    private AppendFigures() {}

    public static void main(String[] args) throws Exception {
        String given = System.getenv("KPI_MONGODB_URI");
        if (given != null) {
            measure(given, "given");
            return;
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.inMemory()) {
            measure(database.uri(), "embedded, in memory");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Files.createTempDirectory("figures"), 0, "figures")) {
            measure(database.uri(), "embedded, on disk");
        }
    }

    private static void measure(String uri, String label) throws Exception {
        try (MongoClient client = Mongo.connect(uri, Duration.ofSeconds(10))) {
            List<Double> own = new ArrayList<>();
            List<Double> raw = new ArrayList<>();
            for (int round = -2; round < ROUNDS; round++) {
                double first = round % 2 == 0 ? own(client) : raw(client);
                double second = round % 2 == 0 ? raw(client) : own(client);
                if (round >= 0) {
                    own.add(round % 2 == 0 ? first : second);
                    raw.add(round % 2 == 0 ? second : first);
                }
            }
            System.out.printf(
                    "%s: %d callers %.0f commits/s %s, insertMany(1000) %.0f documents/s %s, ratio %.2f%n",
                    label, CALLERS, median(own), own, median(raw), raw, median(own) / median(raw));
        }
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double own(MongoClient client) throws Exception {
        MongoDatabase database = fresh(client);
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (CommitLog log = new CommitLog(database, meters);
                ExecutorService pool = Executors.newFixedThreadPool(CALLERS)) {
            warmUp(log);
            long start = System.nanoTime();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                counts.add(pool.submit(() -> {
                    int count = 0;
                    while (System.nanoTime() - start < ROUND) {
                        log.append(draft());
                        count++;
                    }
                    return count;
                }));
            }
            int total = 0;
            for (Future<Integer> count : counts) {
                total += count.get();
            }
            System.out.printf(
                    "  own %d, mean batch %.1f%n",
                    total, meters.summary("congtam.commit.batch").mean());
            return perSecond(total, start);
        } finally {
            database.drop();
        }
    }

    private static void warmUp(CommitLog log) {
        while (log.head() < 0) {
            try {
                log.append(draft());
            } catch (StorageUnavailable cold) {
                Thread.onSpinWait();
            }
        }
    }

    private static Draft draft() {
        return Drafts.of(UUID.randomUUID().toString(), Drafts.entry(Drafts.stream(), 0, PAYLOAD));
    }

    private static double raw(MongoClient client) {
        MongoDatabase database = fresh(client);
        Commits commits = new Commits(database, new Outage());
        List<List<Commit>> prepared = new ArrayList<>();
        Tip tip = Tip.OF_NOTHING;
        for (int batch = 0; batch < 60; batch++) {
            Commit[] some = new Commit[1_000];
            for (int i = 0; i < some.length; i++) {
                some[i] = new Pending(draft()).after(tip);
                tip = Tip.of(some[i]);
            }
            prepared.add(Arrays.asList(some));
        }
        long start = System.nanoTime();
        int total = 0;
        for (int batch = 0; batch < prepared.size() && System.nanoTime() - start < ROUND; batch++) {
            commits.insert(prepared.get(batch));
            total += 1_000;
        }
        double rate = perSecond(total, start);
        System.out.printf("  raw %d%n", total);
        database.drop();
        return rate;
    }

    private static MongoDatabase fresh(MongoClient client) {
        return client.getDatabase("figures_" + UUID.randomUUID().toString().replace("-", ""));
    }

    private static double perSecond(int count, long start) {
        return Math.rint(count / ((System.nanoTime() - start) / 1e9));
    }
}
