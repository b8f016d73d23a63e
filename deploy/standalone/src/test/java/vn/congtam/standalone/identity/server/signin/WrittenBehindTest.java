package vn.congtam.standalone.identity.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.congtam.standalone.identity.server.log.What;

/** The database does not answer, and people go on signing in. */
class WrittenBehindTest {
    /** Where others share the threads there may be one. */
    private static final Executor EACH_BY_ITSELF = task -> Thread.ofVirtual().start(task);

    private final Remembered memory = new Remembered();
    private final OnDisk disk = new OnDisk();
    private final WrittenBehind written = new WrittenBehind(memory, disk);

    @Test
    void whoever_waits_for_the_database_holds_nobody_else_up() throws Exception {
        Lockout lockout = new Lockout(
                Optional::of, typed -> typed, Gate.settings(), () -> Instant.parse("2026-10-20T01:00:00Z"), disk);
        CountDownLatch waits = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        disk.whenKept(tally -> {
            waits.countDown();
            answered(answers);
        });
        Try wrong = lockout.begin("VC0001", "10.1.0.7").orElseThrow();
        CompletableFuture<List<What>> slow = CompletableFuture.supplyAsync(() -> lockout.wrong(wrong), EACH_BY_ITSELF);
        assertThat(waits.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(CompletableFuture.supplyAsync(
                        () -> lockout.begin("VC0009", "10.1.0.8").isPresent()
                                && lockout.failures("VC0001").size() == 2,
                        EACH_BY_ITSELF))
                .succeedsWithin(Duration.ofSeconds(10))
                .isEqualTo(true);
        answers.countDown();
        assertThat(slow).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(List.of());
        assertThat(disk.all()).hasSize(3);
    }

    @Test
    void what_is_written_is_what_memory_has_by_then_whoever_comes_first() {
        Tally first = new Tally("VC0001", "10.1.0.7", 1, 1);
        changed(first);
        changed(new Tally("VC0001", "10.1.0.7", 2, 2));
        written.write(first);
        assertThat(disk.all()).extracting(Tally::count).containsExactly(2);
        assertThat(memory.remove(first)).isTrue();
        written.write(first);
        assertThat(disk.all()).isEmpty();
    }

    private void changed(Tally now) {
        assertThat(memory.put(now)).isEmpty();
        written.write(now);
    }

    private static void answered(CountDownLatch answers) {
        try {
            assertThat(answers.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
