package vn.congtam.platform.store.commits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.congtam.platform.store.Mongo;
import vn.congtam.platform.testing.Proxy;
import vn.congtam.platform.testing.RealDatabase;

/** What happens when the database does not answer; the sockets are real. */
@Timeout(60)
class FailuresTest {
    private final MongoDatabase database = RealDatabase.fresh();
    private final Proxy proxy = proxy();
    private final MongoClient client = Mongo.connect(through(proxy), Duration.ofMillis(1_200));
    private final CommitLog log = new CommitLog(client.getDatabase(database.getName()), new SimpleMeterRegistry());

    private static Proxy proxy() {
        String host = new ConnectionString(RealDatabase.uri()).getHosts().getFirst();
        int colon = host.indexOf(':');
        return colon < 0
                ? new Proxy(host, 27_017)
                : new Proxy(host.substring(0, colon), Integer.parseInt(host, colon + 1, host.length(), 10));
    }

    /** With whatever it takes to be let in. */
    private static String through(Proxy proxy) {
        String uri = RealDatabase.uri();
        String host = new ConnectionString(uri).getHosts().getFirst();
        String path = uri.contains("?") ? "&" : "/?";
        return uri.replace(host, "127.0.0.1:" + proxy.port()) + path + "directConnection=true";
    }

    @AfterEach
    void close() {
        log.close();
        client.close();
        proxy.close();
        database.drop();
    }

    @Test
    void a_commit_whose_answer_is_lost_is_looked_up_and_stored_once() {
        log.append(Drafts.fact("task/a", 0));
        proxy.loseAnswerTo("insert");
        Commit commit = log.append(Drafts.of("VC0007:k1", Drafts.entry("task/a", 1)));

        assertThat(proxy.swallowed()).isEqualTo(1);
        assertThat(commit.ordinal()).isEqualTo(1);
        assertThat(log.append(Drafts.fact("task/a", 2)).ordinal()).isEqualTo(2);
        assertThat(Chain.verify(log)).hasSize(3);
    }

    @Test
    void a_commit_whose_answer_never_comes_is_known_in_time_or_when_tried_again() {
        log.append(Drafts.fact("task/a", 0));
        proxy.neverAnswer("insert");
        long start = System.nanoTime();
        Draft draft = Drafts.of("VC0007:k1", Drafts.entry("task/a", 1));
        try {
            assertThat(log.append(draft).ordinal()).isEqualTo(1);
        } catch (StorageUnavailable late) {
            assertThatThrownBy(() -> log.append(Drafts.of("VC0007:k1", Drafts.entry("task/a", 2))))
                    .isInstanceOf(CommandRepeated.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(proxy.swallowed()).isEqualTo(1);
        assertThat(Chain.verify(log)).hasSize(2);
    }

    @Test
    void answers_lost_again_and_again_under_load_lose_nothing_and_double_nothing() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<Future<Integer>> writers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                String stream = "task/" + i;
                writers.add(pool.submit(() -> append(stream, 60)));
            }
            for (int lost = 0; lost < 30 && proxy.swallowed() == lost; lost++) {
                proxy.loseAnswerTo("insert");
                awaitLoss(lost, writers, random.nextInt(20_000_000));
            }
        }
        for (Future<Integer> writer : writers) {
            assertThat(writer.get()).isEqualTo(60);
        }
        System.out.println("lost " + proxy.swallowed() + " answers");
        assertThat(proxy.swallowed()).isPositive();
        assertThat(Chain.verify(log)).hasSize(8 * 60);
    }

    @Test
    void a_line_that_is_reset_within_the_answer_loses_nothing_and_doubles_nothing() {
        for (int seq = 0; seq < 20; seq++) {
            proxy.resetWithinAnswerTo("insert");
            assertThat(storedOnce("VC0007:torn" + seq, "task/a", seq)).isTrue();
        }
        assertThat(proxy.swallowed()).isGreaterThanOrEqualTo(20);
        assertThat(Chain.verify(log)).hasSize(20);
    }

    /** Each is told within two seconds that it is not known, whatever becomes of it; asked again, it is there once. */
    @Test
    void a_database_that_takes_two_seconds_to_answer_carries_each_command_out_once() {
        assertThat(storedOnce("VC0007:first", "task/a", 0)).isTrue();
        proxy.answerAfter(Duration.ofSeconds(2));
        long start = System.nanoTime();
        assertThatThrownBy(() -> log.append(Drafts.of("VC0007:slow", Drafts.entry("task/a", 1))))
                .isInstanceOf(StorageUnavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        proxy.answerAfter(Duration.ZERO);
        assertThat(storedOnce("VC0007:slow", "task/a", 1)).isTrue();
        assertThat(Chain.verify(log)).hasSize(2);
    }

    private void awaitLoss(int lost, List<Future<Integer>> writers, int thenNanos) {
        while (proxy.swallowed() == lost && writers.stream().anyMatch(writer -> !writer.isDone())) {
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }
        java.util.concurrent.locks.LockSupport.parkNanos(thenNanos);
    }

    /** As a client does: the same command again until its outcome is known. */
    private int append(String stream, int count) {
        int stored = 0;
        for (int seq = 0; seq < count; seq++) {
            stored += storedOnce("VC0007:" + stream + seq, stream, seq) ? 1 : 0;
        }
        return stored;
    }

    private boolean storedOnce(String command, String stream, int seq) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(50).toNanos();
        while (true) {
            try {
                log.append(Drafts.of(command, Drafts.entry(stream, seq)));
                return true;
            } catch (CommandRepeated repeated) {
                return true;
            } catch (StorageUnavailable unknown) {
                if (System.nanoTime() > giveUp) throw unknown;
            }
        }
    }

    @Test
    void while_the_database_is_down_everybody_is_told_within_two_seconds_and_then_it_goes_on() throws Exception {
        log.append(Drafts.fact("task/a", 0));
        proxy.stop();
        long slowest = 0;
        for (int round = 0; round < 3; round++) {
            slowest = Math.max(slowest, slowestRefusal(64));
        }
        System.out.println("slowest refusal " + slowest + " ms");
        assertThat(slowest).isLessThan(2_000);

        proxy.startAgain();
        long start = System.nanoTime();
        Commit next = firstAgain();
        System.out.println("measured: back after " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(next.ordinal()).isEqualTo(1);
        assertThat(Chain.verify(log)).hasSize(2);
    }

    private long slowestRefusal(int callers) throws Exception {
        List<Future<Long>> refusals = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(callers)) {
            for (int i = 0; i < callers; i++) {
                refusals.add(pool.submit(() -> {
                    long start = System.nanoTime();
                    assertThatThrownBy(() -> log.append(Drafts.fact(Drafts.stream(), 0)))
                            .isInstanceOf(StorageUnavailable.class);
                    return (System.nanoTime() - start) / 1_000_000;
                }));
            }
        }
        long slowest = 0;
        for (Future<Long> refusal : refusals) {
            slowest = Math.max(slowest, refusal.get());
        }
        return slowest;
    }

    private Commit firstAgain() {
        while (true) {
            try {
                return log.append(Drafts.fact("task/a", 1));
            } catch (StorageUnavailable still) {
                Thread.onSpinWait();
            }
        }
    }
}
