package vn.congtam.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a checkpoint is signed: by the clock, and by how many facts wait. */
@SuppressWarnings("NullAway.Init") // set before each
class CadenceTest {
    private static final Duration NEVER = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private SealedLog log;

    @BeforeEach
    void open() {
        log = new SealedLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void no_second_goes_by_and_no_256_facts_wait() {
        assertThat(Cadence.USUAL.rhythm()).isLessThan(Duration.ofSeconds(1));
        assertThat(Cadence.USUAL.leaves()).isEqualTo(256);
    }

    /** The clock would have them wait for an hour, and any fewer do. */
    @Test
    void as_soon_as_256_facts_wait_they_are_sealed() {
        log.by(new Cadence(NEVER, 256)).store(0, 1);
        log.start();
        log.awaitSigned(1);
        log.store(1, 200);
        log.store(201, 56);
        log.awaitSigned(257);
        assertThat(log.sizes()).containsExactly(1L, 257L);
    }

    @Test
    void facts_of_one_commit_are_counted_each() {
        log.by(new Cadence(NEVER, 256)).store(0, 1);
        log.start();
        log.awaitSigned(1);
        log.storeTogether(1, 256);
        log.awaitSigned(257);
    }

    /** However few there are. */
    @Test
    void when_it_is_time_what_is_there_is_sealed() {
        log.by(new Cadence(Duration.ofMillis(50), Integer.MAX_VALUE)).store(0, 1);
        log.start();
        log.awaitSigned(1);
        for (int seq = 1; seq < 6; seq++) {
            log.store(seq, 1);
            log.awaitSigned(seq + 1);
        }
        assertThat(log.sizes()).isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L));
    }
}
