package vn.congtam.platform.store.commits;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.store.Mongo;
import vn.congtam.platform.store.commits.Commit.Stored;
import vn.congtam.platform.testing.RealDatabase;

class ManyWritersTest {
    private final MongoDatabase database = RealDatabase.fresh();
    private final CommitLog log = new CommitLog(database, new SimpleMeterRegistry());

    @AfterEach
    void close() {
        log.close();
        database.drop();
    }

    @Test
    void thirty_two_threads_on_one_stream_leave_no_gap_and_no_double() throws Exception {
        String stream = Drafts.stream();
        int each = 10;
        atOnce(32, thread -> {
            for (int written = 0; written < each; ) {
                written += tryToAppend(log, Drafts.fact(stream, log.version(stream) + 1)) ? 1 : 0;
            }
        });

        assertThat(log.version(stream)).isEqualTo(32L * each - 1);
        assertThat(Chain.verify(log).stream().flatMap(commit -> commit.facts().stream()))
                .extracting(Stored::seq)
                .containsExactlyElementsOf(
                        LongStream.range(0, 32 * each).boxed().toList());
    }

    @Test
    void of_those_who_race_for_one_place_one_wins() throws Exception {
        String stream = Drafts.stream();
        AtomicLong won = new AtomicLong();
        atOnce(32, thread -> won.addAndGet(tryToAppend(log, Drafts.fact(stream, 0)) ? 1 : 0));
        assertThat(won).hasValue(1);
        assertThat(log.head()).isZero();
    }

    @Test
    void of_those_who_rely_on_one_another_having_written_nothing_one_wins() throws Exception {
        List<String> streams =
                IntStream.range(0, 16).mapToObj(_ -> Drafts.stream()).toList();
        Set<String> free = streams.stream().map(one -> one + "#0").collect(Collectors.toSet());
        try (CommitLog other = new CommitLog(database, new SimpleMeterRegistry())) {
            AtomicLong won = new AtomicLong();
            atOnce(16, thread -> {
                String own = streams.get(thread);
                Draft draft = Drafts.relying(
                        free.stream().filter(key -> !key.startsWith(own)).collect(Collectors.toSet()),
                        Drafts.entry(own, 0));
                try {
                    (thread % 2 == 0 ? log : other).append(draft);
                    won.incrementAndGet();
                } catch (KeyTaken lost) {
                    assertThat(log.version(own)).isEqualTo(-1);
                }
            });
            assertThat(won).hasValue(1);
            assertThat(log.head()).isZero();
        }
    }

    @Test
    void what_others_write_elsewhere_spoils_nothing() {
        String relied = Drafts.stream();
        log.append(Drafts.fact(relied, 0));
        log.append(Drafts.relying(Set.of(relied + "#1"), Drafts.entry(Drafts.stream(), 0)));

        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void the_same_command_from_many_threads_is_carried_out_once() throws Exception {
        AtomicLong won = new AtomicLong();
        atOnce(16, thread -> {
            try {
                log.append(Drafts.of("VC0007:once", Drafts.entry(Drafts.stream(), 0)));
                won.incrementAndGet();
            } catch (CommandRepeated repeated) {
                assertThat(repeated.first().ordinal()).isZero();
            }
        });
        assertThat(won).hasValue(1);
        assertThat(log.head()).isZero();
    }

    @Test
    void two_processes_append_at_once_without_a_gap_and_both_get_on() throws Exception {
        try (MongoClient client = Mongo.connect(RealDatabase.uri(), Duration.ofMillis(1_200));
                CommitLog other = new CommitLog(client.getDatabase(database.getName()), new SimpleMeterRegistry())) {
            List<CommitLog> logs = List.of(log, other);
            AtomicLong slowest = new AtomicLong();
            atOnce(8, thread -> {
                for (int i = 0; i < 150; i++) {
                    long start = System.nanoTime();
                    logs.get(thread % 2).append(Drafts.fact("task/of" + thread, i));
                    slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
                }
            });

            System.out.println("slowest append " + TimeUnit.NANOSECONDS.toMillis(slowest.get()) + " ms");
            assertThat(slowest.get()).isLessThan(TimeUnit.SECONDS.toNanos(1));
            assertThat(Chain.verify(log)).hasSize(8 * 150);
            assertThat(other.head()).isEqualTo(8 * 150 - 1);
        }
    }

    @Test
    void what_has_begun_is_finished_before_the_log_is_closed() throws Exception {
        AtomicLong told = new AtomicLong();
        atOnce(9, thread -> {
            if (thread == 8) {
                log.append(Drafts.fact(Drafts.stream(), 0));
                told.incrementAndGet();
                log.close();
                return;
            }
            try {
                for (int i = 0; i < 1_000; i++) {
                    log.append(Drafts.fact("task/of" + thread, i));
                    told.incrementAndGet();
                }
            } catch (StorageUnavailable closed) {
                assertThat(closed).hasMessageContaining("shutting down");
            }
        });
        assertThat(Chain.verify(log)).hasSize(told.intValue());
    }

    private static boolean tryToAppend(CommitLog log, Draft draft) {
        try {
            log.append(draft);
            return true;
        } catch (KeyTaken lost) {
            return false;
        }
    }

    private interface Work {
        void by(int thread) throws Exception;
    }

    private static void atOnce(int threads, Work work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                tasks.add(() -> {
                    work.by(thread);
                    return null;
                });
            }
            for (Future<Void> task : pool.invokeAll(tasks)) {
                task.get();
            }
        }
    }
}
