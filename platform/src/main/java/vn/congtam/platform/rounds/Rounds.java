package vn.congtam.platform.rounds;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that does the same again and again while its owner runs, whatever fails in one round. */
public final class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final UnaryOperator<Duration> rest;
    private final Runnable round;
    private volatile @Nullable Thread worker;

    /** @param rest how long to pause after a round that took so long */
    public Rounds(String name, UnaryOperator<Duration> rest, Runnable round) {
        this.name = name;
        this.rest = rest;
        this.round = round;
    }

    public void start() {
        Thread working = Thread.ofVirtual().name(name).unstarted(this::work);
        worker = working;
        working.start();
    }

    public void stop() {
        Thread working = Objects.requireNonNull(worker);
        worker = null;
        LockSupport.unpark(working);
    }

    public boolean areGoingOn() {
        return worker != null;
    }

    /** The next round begins now. */
    public void wake() {
        LockSupport.unpark(worker);
    }

    private void work() {
        while (worker == Thread.currentThread()) {
            long began = System.nanoTime();
            try {
                round.run();
            } catch (RuntimeException e) {
                LOG.warn("{}: tried again later: {}", name, e.toString());
            }
            LockSupport.parkNanos(
                    rest.apply(Duration.ofNanos(System.nanoTime() - began)).toNanos());
        }
    }
}
