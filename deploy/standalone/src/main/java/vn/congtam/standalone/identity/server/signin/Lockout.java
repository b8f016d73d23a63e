package vn.congtam.standalone.identity.server.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/**
 * Counts wrong passwords and codes in a row, by the account they were tried on, under whichever of its names, and by the
 * address they came from: by the account alone, anybody could lock out anybody.
 */
@Component
public class Lockout {
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_NAME = 100;
    private static final Failures NONE = new Failures(0, 0);

    private final Function<String, Optional<String>> codes;
    private final IdentitySettings settings;
    private final InstantSource clock;
    /** Who failed last is last. */
    private final LinkedHashMap<Attempt, Failures> failures = new LinkedHashMap<>();

    @Autowired
    Lockout(Directory directory, IdentitySettings settings, InstantSource clock) {
        this(directory::code, settings, clock);
    }

    /** @param codes the staff code behind what was typed */
    Lockout(Function<String, Optional<String>> codes, IdentitySettings settings, InstantSource clock) {
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param address the only one at which the account is locked */
    public record Lock(String address, Instant until) {}

    private record Attempt(String account, String address) {}

    private record Failures(int count, long last) {
        Failures andOneAt(long now) {
            return new Failures(count + 1, now);
        }
    }

    /** @return whether this one was the one too many */
    boolean failed(String typed, String address) {
        return failed(attempt(typed, address));
    }

    private synchronized boolean failed(Attempt attempt) {
        Failures now = recent(attempt).andOneAt(clock.millis());
        failures.putLast(attempt, now);
        if (failures.size() > REMEMBERED) {
            failures.pollFirstEntry();
        }
        return now.count() == settings.failures();
    }

    /** Only who came in all the way: a right password must not forgive wrong codes. */
    void succeeded(String typed, String address) {
        forget(attempt(typed, address));
    }

    private synchronized void forget(Attempt attempt) {
        failures.remove(attempt);
    }

    boolean isLocked(String typed, String address) {
        return isLocked(attempt(typed, address));
    }

    private synchronized boolean isLocked(Attempt attempt) {
        return recent(attempt).count() >= settings.failures();
    }

    public synchronized List<Lock> of(String staff) {
        return failures.entrySet().stream()
                .filter(one -> one.getKey().account().equals(staff))
                .filter(one -> isLocked(one.getKey()))
                .map(one -> new Lock(one.getKey().address(), until(one.getValue())))
                .toList();
    }

    /** @return whether there was anything to lift */
    public synchronized boolean lift(String staff) {
        return failures.keySet().removeIf(one -> one.account().equals(staff));
    }

    private Instant until(Failures locked) {
        return Instant.ofEpochMilli(locked.last()).plus(settings.lockedFor());
    }

    private Failures recent(Attempt attempt) {
        Failures found = failures.getOrDefault(attempt, NONE);
        return clock.millis() - found.last() < settings.lockedFor().toMillis() ? found : NONE;
    }

    /**
     * Looked up before the lock is taken: a slow database keeps one waiting, and not all. A name that nobody has is
     * remembered as well, but not at any length.
     */
    private Attempt attempt(String typed, String address) {
        String account = codes.apply(typed).orElseGet(() -> typed.substring(0, Math.min(typed.length(), LONGEST_NAME)));
        return new Attempt(account, address);
    }
}
