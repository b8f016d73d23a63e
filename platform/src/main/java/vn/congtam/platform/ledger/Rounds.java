package vn.congtam.platform.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The audit that waits for nobody to ask: round after round all stored facts, and what people are shown of them. */
final class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration FIRST = Duration.ofMinutes(5);

    private final Supplier<Round> audit;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService rounds;
    private volatile @Nullable Round last;

    Rounds(Supplier<Round> audit, Duration every) {
        this.audit = audit;
        this.every = every;
    }

    Optional<Round> last() {
        return Optional.ofNullable(last);
    }

    /** How much of it was wrong; no number before there was one. */
    double wrong() {
        return last().map(round -> (double) round.wrong()).orElse(Double.NaN);
    }

    @Override
    public void start() {
        Duration first = every.compareTo(FIRST) < 0 ? every : FIRST;
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("audit-rounds").factory());
        var unused =
                started.scheduleWithFixedDelay(this::round, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        rounds = started;
    }

    private void round() {
        try {
            Round now = audit.get();
            last = now;
            if (!now.good()) LOG.error("What is stored is not what was recorded: {}", wrong(now));
        } catch (RuntimeException e) {
            LOG.warn("A round of the audit came to no end: {}", e.getMessage());
        }
    }

    private static List<Object> wrong(Round round) {
        return round.report().good()
                ? List.copyOf(round.readModels())
                : List.of(round.report().log(), round.report().findings().getFirst());
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = rounds;
        if (running != null) running.shutdownNow();
        rounds = null;
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
