package vn.congtam.indicator.roster.erasure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.keys.PersonalKeys;
import vn.congtam.platform.rounds.Rounds;
import vn.congtam.platform.wire.ReadModel;

/**
 * Destroys the keys of those whose erasure is a fact, as soon as it is one. At the start, and from then on every minute,
 * it makes sure of all of them: the process may have ended in between, or keys may have come back with a backup.
 */
@Component
class Shredding implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Shredding.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration COMPARED_EVERY = Duration.ofMinutes(1);

    private final ReadModel<Erasing> erasings;
    private final PersonalKeys keys;
    private final InstantSource clock;
    private final Counter revived;
    private final Set<StaffCode> due = ConcurrentHashMap.newKeySet();
    private final Set<StaffCode> erased = new HashSet<>();
    private final Rounds rounds = new Rounds("shredding", took -> PAUSE, this::round);
    private boolean knowsAll;
    private Instant compared = Instant.MIN;

    Shredding(ReadModel<Erasing> erasings, PersonalKeys keys, InstantSource clock, MeterRegistry meters) {
        this.erasings = erasings;
        this.keys = keys;
        this.clock = clock;
        this.revived = Counter.builder("congtam.personal.keys.revived")
                .description("Keys of erased persons that were there again, and were destroyed again")
                .register(meters);
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
        knowsAll = false;
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

    private void round() {
        shred();
        if (!knowsAll || compared.plus(COMPARED_EVERY).isBefore(clock.instant())) compare();
    }

    private void shred() {
        for (StaffCode staff : List.copyOf(due)) {
            keys.shred(staff);
            erased.add(staff);
            due.remove(staff);
        }
    }

    private void compare() {
        if (!knowsAll) erasings.where(Map.of("done", true)).forEach(one -> erased.add(one.staff()));
        knowsAll = true;
        destroyAgain(keys.notDestroyed(erased));
        compared = clock.instant();
    }

    private void destroyAgain(List<StaffCode> back) {
        if (back.isEmpty()) return;
        LOG.warn(
                "keys of persons whose erasure is a fact were not destroyed, as after a backup of the keys: {}; they are"
                        + " destroyed now",
                back);
        back.forEach(keys::shred);
        revived.increment(back.size());
    }
}
