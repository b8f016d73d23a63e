package vn.congtam.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.ledger.audit.Finding;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.platform.ledger.audit.Wrong;

class RoundsTest {
    private static final Duration SOON = Duration.ofMillis(5);

    @Test
    void round_follows_round_also_after_one_that_failed() {
        AtomicInteger count = new AtomicInteger();
        Rounds rounds = new Rounds(
                () -> {
                    if (count.incrementAndGet() == 2) throw new IllegalStateException("the database is away");
                    return round(List.of());
                },
                SOON);
        rounds.start();
        eventually(() -> count.get() > 3);
        assertThat(rounds.last()).isPresent();
        rounds.stop();
        assertThat(rounds.isRunning()).isFalse();
    }

    @Test
    void what_is_found_wrong_is_named_until_it_is_put_right() {
        Rounds rounds = new Rounds(() -> round(List.of(new Finding("log", 7, Wrong.NOT_AS_HASHED, "an event"))), SOON);
        rounds.start();
        eventually(() -> rounds.last().isPresent());
        rounds.stop();
        assertThat(rounds.last().orElseThrow().good()).isFalse();
        assertThat(AuditState.Audited.of(rounds.last().orElseThrow()).findings())
                .extracting(AuditState.Wrongly::position)
                .containsExactly(7L);
    }

    @Test
    void a_read_model_that_differs_is_told_and_is_no_wrong_fact() {
        Round round = new Round(Instant.EPOCH, report(List.of()), List.of("agencies"));
        assertThat(round.good()).isFalse();
        assertThat(round.wrong()).isEqualTo(1);
    }

    private static Round round(List<Finding> findings) {
        return new Round(Instant.EPOCH, report(findings), List.of());
    }

    private static Report report(List<Finding> findings) {
        return new Report("log", 10, 10, 3, findings);
    }
}
