package vn.congtam.indicator.roster.erasure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.keys.PersonalKeys;
import vn.congtam.platform.rounds.Rounds;
import vn.congtam.platform.wire.ReadModel;

/**
 * Destroys the keys of those whose erasure is a fact, as soon as it is one. At the start it makes sure of all of them:
 * the process may have ended in between, or keys may have come back with a backup.
 */
@Component
class Shredding implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ReadModel<Erasing> erasings;
    private final PersonalKeys keys;
    private final Set<StaffCode> due = ConcurrentHashMap.newKeySet();
    private final Rounds rounds = new Rounds("shredding", took -> PAUSE, this::shred);
    private boolean knowsAll;

    Shredding(ReadModel<Erasing> erasings, PersonalKeys keys) {
        this.erasings = erasings;
        this.keys = keys;
        erasings.watch(this::note);
    }

    private void note(Erasing erasing) {
        if (erasing.done()) {
            due.add(erasing.staff());
            rounds.wake();
        }
    }

    @Override
    public void start() {
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.areGoingOn();
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
