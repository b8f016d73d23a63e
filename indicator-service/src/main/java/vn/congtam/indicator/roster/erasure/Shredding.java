package vn.congtam.indicator.roster.erasure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.keys.PersonalKeys;
import vn.congtam.platform.wire.ReadModel;

/**
 * Destroys the keys of those whose erasure is a fact, as soon as it is one. At the start it makes sure of all of them:
 * the process may have ended in between, or keys may have come back with a backup.
 */
@Component
class Shredding implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Shredding.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ReadModel<Erasing> erasings;
    private final PersonalKeys keys;
    private final Set<StaffCode> due = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread worker;
    private boolean knowsAll;

    Shredding(ReadModel<Erasing> erasings, PersonalKeys keys) {
        this.erasings = erasings;
        this.keys = keys;
        erasings.watch(this::note);
    }

    private void note(Erasing erasing) {
        if (erasing.done()) {
            due.add(erasing.staff());
            LockSupport.unpark(worker);
        }
    }

    @Override
    public void start() {
        Thread working = Thread.ofVirtual().name("shredding").unstarted(this::work);
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
                shred();
            } catch (RuntimeException e) {
                LOG.warn("keys are destroyed later: {}", e.toString());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void shred() {
        if (!knowsAll) {
            erasings.where(Map.of("done", true)).forEach(one -> due.add(one.staff()));
            knowsAll = true;
        }
        for (StaffCode staff : List.copyOf(due)) {
            keys.shred(staff);
            due.remove(staff);
        }
    }
}
