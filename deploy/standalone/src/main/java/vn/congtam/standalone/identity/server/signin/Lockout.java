package vn.congtam.standalone.identity.server.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congtam.platform.web.Fingerprint;
import vn.congtam.standalone.identity.server.account.AccountEnded;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/**
 * Counts wrong passwords and codes in a row, by the account they were tried on, under whichever of its names, and by the
 * address they came from. By all addresses together ten times as many are too many: then the account is locked wherever it
 * did not come in from before, so that nobody is locked out at his own desk by others; and what is tried while it is locked
 * does not prolong that. A try counts from before it is looked at: of many at once no more are than may be wrong.
 */
@Component
public class Lockout {
    private static final int AT_ALL_ADDRESSES = 10;

    private final Function<String, Optional<String>> codes;
    private final IdentitySettings settings;
    private final InstantSource clock;
    private final Tallies kept;
    private final Remembered failures = new Remembered();
    private final WrittenBehind written;
    /** How many are being looked at, by the keys of their tallies. */
    private final Map<String, Integer> open = new HashMap<>();

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
        this.written = new WrittenBehind(failures, kept);
        kept.all().forEach(one -> failures.put(one).ifPresent(kept::forget));
    }

    /** @param address the only one at which the account is locked; {@code *} where it is all that are new to it */
    public record Lock(String address, Instant until) {}

    /** @param address empty for all together */
    public record Failures(String address, int count, Instant last) {}

    /** @param last when the account last came in from there */
    public record Known(String address, Instant last) {}

    /** What is being looked at: to be told as right or as wrong. */
    record Try(String account, String address) {}

    /** @return none where too many were wrong, or are being looked at */
    Optional<Try> begin(String typed, String address) {
        String account = account(typed);
        boolean atHome = isTooManyAnywhere(account) && kept.isFamiliar(account, address);
        return begun(account, address, atHome) ? Optional.of(new Try(account, address)) : Optional.empty();
    }

    private synchronized boolean begun(String account, String address, boolean atHome) {
        if (isTooMany(account, address) || !atHome && isTooMany(account, Tally.ANYWHERE)) return false;
        open.merge(Tally.key(account, address), 1, Integer::sum);
        open.merge(Tally.key(account, Tally.ANYWHERE), 1, Integer::sum);
        return true;
    }

    /** Gives it back. */
    synchronized void right(Try one) {
        close(Tally.key(one.account(), one.address()));
        close(Tally.key(one.account(), Tally.ANYWHERE));
    }

    private void close(String key) {
        int others = open.getOrDefault(key, 1) - 1;
        if (others > 0) open.put(key, others);
        else open.remove(key);
    }

    /** @return whether this one was the one too many */
    boolean wrong(Try one) {
        List<Tally> changed = new ArrayList<>();
        boolean tooMany = isOneTooMany(one, changed);
        changed.forEach(written::write);
        return tooMany;
    }

    private synchronized boolean isOneTooMany(Try one, List<Tally> changed) {
        right(one);
        boolean here = counted(one.account(), one.address(), changed) == settings.failures();
        boolean anywhere = recent(one.account(), Tally.ANYWHERE).count() < most(Tally.ANYWHERE)
                && counted(one.account(), Tally.ANYWHERE, changed) == most(Tally.ANYWHERE);
        return here || anywhere;
    }

    private int counted(String account, String address, List<Tally> changed) {
        Tally now = recent(account, address).andOneAt(clock.millis());
        changed.add(now);
        failures.put(now).ifPresent(changed::add);
        return now.count();
    }

    /** Only who came in all the way: a right password must not forgive wrong codes. */
    void succeeded(String typed, String address) {
        String account = account(typed);
        kept.cameIn(account, address);
        Tally none = Tally.none(account, address);
        if (forgotten(List.of(none))) written.write(none);
    }

    private synchronized boolean forgotten(List<Tally> some) {
        return some.stream().filter(failures::remove).count() > 0;
    }

    private synchronized boolean isTooManyAnywhere(String account) {
        return isTooMany(account, Tally.ANYWHERE);
    }

    private boolean isTooMany(String account, String address) {
        int looked = open.getOrDefault(Tally.key(account, address), 0);
        return recent(account, address).count() + looked >= most(address);
    }

    private int most(String address) {
        return address.equals(Tally.ANYWHERE) ? settings.failures() * AT_ALL_ADDRESSES : settings.failures();
    }

    public List<Lock> of(String staff) {
        return failures.of(staff).stream()
                .filter(one -> recent(staff, one.address()).count() >= most(one.address()))
                .map(one -> new Lock(one.isAnywhere() ? "*" : one.address(), until(one)))
                .toList();
    }

    /** All that is kept of it, for its owner. */
    public List<Failures> failures(String staff) {
        return failures.of(staff).stream()
                .map(one -> new Failures(one.address(), one.count(), Instant.ofEpochMilli(one.last())))
                .toList();
    }

    public List<Known> addresses(String staff) {
        return kept.familiar(staff).stream()
                .map(one -> new Known(one.address(), one.last()))
                .toList();
    }

    /** @return whether there was anything to lift */
    public boolean lift(String staff) {
        List<Tally> all = failures.of(staff);
        boolean any = forgotten(all);
        all.forEach(written::write);
        return any;
    }

    @EventListener
    void over(AccountEnded account) {
        boolean _ = lift(account.staff());
        kept.forgetAll(account.staff());
    }

    /** What counts no more tells only who sat where. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void forgetWhatIsOver() {
        Instant counts = clock.instant().minus(settings.lockedFor());
        failures.removeBefore(counts.toEpochMilli());
        kept.forgetBefore(counts);
    }

    private Instant until(Tally locked) {
        return Instant.ofEpochMilli(locked.last()).plus(settings.lockedFor());
    }

    private Tally recent(String account, String address) {
        Tally none = Tally.none(account, address);
        Tally found = failures.find(none);
        return clock.millis() - found.last() < settings.lockedFor().toMillis() ? found : none;
    }

    /**
     * Looked up before the lock is taken: a slow database keeps one waiting, and not all. A name that nobody has is counted
     * as well, but nowhere kept as it was typed: it may be a password in the wrong field.
     */
    private String account(String typed) {
        return codes.apply(typed).orElseGet(() -> Tally.nobody(Fingerprint.of(typed)));
    }
}
