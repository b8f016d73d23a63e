package vn.congtam.standalone.identity.server.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
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
 * address they came from. By all addresses together ten times as many are too many: then the account is locked wherever it
 * did not come in from before, so that nobody is locked out at his own desk by others; and what is tried while it is locked
 * does not prolong that.
 */
@Component
public class Lockout {
    private static final int REMEMBERED = 10_000;
    private static final int AT_ALL_ADDRESSES = 10;
    private static final String ANYWHERE = "";

    private final Function<String, Optional<String>> codes;
    private final IdentitySettings settings;
    private final InstantSource clock;
    private final Tallies kept;
    /** Who failed last is last. */
    private final LinkedHashMap<String, Tally> failures = new LinkedHashMap<>();

    @Autowired
    Lockout(Directory directory, IdentitySettings settings, InstantSource clock, Tallies kept) {
        this(directory::code, settings, clock, kept);
    }

    /** @param codes the staff code behind what was typed */
    Lockout(Function<String, Optional<String>> codes, IdentitySettings settings, InstantSource clock, Tallies kept) {
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
        this.kept = kept;
        kept.all().forEach(this::remember);
    }

    /** @param address the only one at which the account is locked; {@code *} where it is all that are new to it */
    public record Lock(String address, Instant until) {}

    /** @return whether this one was the one too many */
    boolean failed(String typed, String address) {
        return failedAt(account(typed), address);
    }

    private synchronized boolean failedAt(String account, String address) {
        boolean here = counted(account, address).count() == settings.failures();
        boolean anywhere =
                !isTooMany(account, ANYWHERE) && counted(account, ANYWHERE).count() == most(ANYWHERE);
        return here || anywhere;
    }

    private Tally counted(String account, String address) {
        Tally now = recent(account, address).andOneAt(clock.millis());
        remember(now);
        kept.keep(now);
        return now;
    }

    private void remember(Tally tally) {
        failures.putLast(tally.key(), tally);
        if (failures.size() > REMEMBERED) {
            kept.forget(failures.pollFirstEntry().getValue());
        }
    }

    /** Only who came in all the way: a right password must not forgive wrong codes. */
    void succeeded(String typed, String address) {
        String account = account(typed);
        kept.cameIn(account, address);
        forget(Tally.none(account, address));
    }

    private synchronized void forget(Tally tally) {
        if (failures.remove(tally.key()) != null) kept.forget(tally);
    }

    boolean isLocked(String typed, String address) {
        String account = account(typed);
        return isTooManyAt(account, address) || isTooManyAt(account, ANYWHERE) && !kept.isFamiliar(account, address);
    }

    private synchronized boolean isTooManyAt(String account, String address) {
        return isTooMany(account, address);
    }

    private boolean isTooMany(String account, String address) {
        return recent(account, address).count() >= most(address);
    }

    private int most(String address) {
        return address.equals(ANYWHERE) ? settings.failures() * AT_ALL_ADDRESSES : settings.failures();
    }

    public synchronized List<Lock> of(String staff) {
        return failures.values().stream()
                .filter(one -> one.account().equals(staff))
                .filter(one -> isTooMany(staff, one.address()))
                .map(one -> new Lock(one.address().equals(ANYWHERE) ? "*" : one.address(), until(one)))
                .toList();
    }

    /** @return whether there was anything to lift */
    public synchronized boolean lift(String staff) {
        List<Tally> all = failures.values().stream()
                .filter(one -> one.account().equals(staff))
                .toList();
        all.forEach(this::forget);
        return !all.isEmpty();
    }

    private Instant until(Tally locked) {
        return Instant.ofEpochMilli(locked.last()).plus(settings.lockedFor());
    }

    private Tally recent(String account, String address) {
        Tally none = Tally.none(account, address);
        Tally found = failures.getOrDefault(none.key(), none);
        return clock.millis() - found.last() < settings.lockedFor().toMillis() ? found : none;
    }

    /**
     * Looked up before the lock is taken: a slow database keeps one waiting, and not all. A name that nobody has is counted
     * as well, but nowhere kept as it was typed: it may be a password in the wrong field.
     */
    private String account(String typed) {
        return codes.apply(typed).orElseGet(() -> "?" + sha256(typed));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
