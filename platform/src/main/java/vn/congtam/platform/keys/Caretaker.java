package vn.congtam.platform.keys;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.rounds.Rounds;

/**
 * Forgets keys that another process destroyed, and once after the start puts all under the newest key of the keystore.
 * It asks for two documents a second.
 */
final class Caretaker implements SmartLifecycle {
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final long NOTHING = -1;

    private final PersonalKeys keys;
    private final KeyShelf shelf;
    private final SecretShelf secrets;
    private final Rounds rounds = new Rounds("keys", took -> MOMENT, this::look);
    private long heard = NOTHING;
    private boolean rewrapped;

    Caretaker(PersonalKeys keys, KeyShelf shelf, SecretShelf secrets) {
        this.secrets = secrets;
        this.keys = keys;
        this.shelf = shelf;
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

    private void look() {
        hear();
        rewrapOnce();
    }

    /** What was remembered before the first look may have been destroyed meanwhile. */
    void hear() {
        if (heard == NOTHING) startAfresh();
        for (Optional<StaffCode> next = shelf.shredding(heard + 1);
                next.isPresent();
                next = shelf.shredding(heard + 1)) {
            keys.forget(next.get());
            heard++;
        }
        if (shelf.latest() < heard) startAfresh();
    }

    /** Also when the list is shorter than it was, as in a backup that was put back: its next numbers were heard before. */
    private void startAfresh() {
        heard = shelf.latest();
        keys.forgetAll();
    }

    private void rewrapOnce() {
        if (!rewrapped) {
            keys.rewrap();
            secrets.rewrap();
            rewrapped = true;
        }
    }
}
