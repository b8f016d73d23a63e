package vn.congtam.platform.keys;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.congtam.events.indicator.StaffCode;

/**
 * Forgets keys that another process destroyed, and once after the start puts all under the newest key of the keystore.
 * It asks for one document a second.
 */
final class Caretaker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final long NOTHING = -1;

    private final PersonalKeys keys;
    private final KeyShelf shelf;
    private volatile @Nullable Thread worker;
    private long heard = NOTHING;
    private boolean rewrapped;

    Caretaker(PersonalKeys keys, KeyShelf shelf) {
        this.keys = keys;
        this.shelf = shelf;
    }

    @Override
    public void start() {
        Thread working = Thread.ofVirtual().name("keys").unstarted(this::work);
        worker = working;
        working.start();
    }

    @Override
    public void stop() {
        Thread working = Objects.requireNonNull(worker);
        worker = null;
        LockSupport.unpark(working);
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        while (worker == Thread.currentThread()) {
            try {
                hear();
                rewrapOnce();
            } catch (RuntimeException e) {
                LOG.warn("keys are looked after later: {}", e.toString());
            }
            LockSupport.parkNanos(MOMENT.toNanos());
        }
    }

    /** What was remembered before the first look may have been destroyed meanwhile. */
    void hear() {
        if (heard == NOTHING) {
            heard = shelf.latest();
            keys.forgetAll();
        }
        for (Optional<StaffCode> next = shelf.shredding(heard + 1);
                next.isPresent();
                next = shelf.shredding(heard + 1)) {
            keys.forget(next.get());
            heard++;
        }
    }

    private void rewrapOnce() {
        if (!rewrapped) {
            keys.rewrap();
            rewrapped = true;
        }
    }
}
