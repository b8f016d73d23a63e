package vn.congtam.standalone.identity.server.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.server.account.AccountEnded;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.factor.Vault;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/**
 * Counts wrong passwords and codes in a row, by the account they were tried on, under whichever of its names, and by the
 * address they came from. By all addresses together ten times as many are too many: then the account is locked wherever it
 * did not come in from before, so that nobody is locked out at his own desk by others; and what is tried while it is locked
 * does not prolong that. As many are too many from one address on all accounts together, of which one is forgotten after
 * each such part of that time: whoever tries one password on everybody is slowed, and what people mistype behind one address
 * all day long is not; who came in from there before goes on in any case. A try counts from before it is looked at: of many
 * at once no more are than may be wrong.
 */
@Component
public class Lockout {
    private static final int TOGETHER = 10;

    private final Function<String, Optional<String>> codes;
    private final UnaryOperator<String> keyed;
    private final IdentitySettings settings;
    private final InstantSource clock;
    private final Tallies kept;
    private final Remembered failures = new Remembered();
    private final WrittenBehind written;
    /** How many are being looked at, by the keys of their tallies. */
    private final Map<String, Integer> open = new HashMap<>();

    @Autowired
    Lockout(Directory directory, Vault vault, IdentitySettings settings, InstantSource clock, Tallies kept) {
        this(directory::code, vault::hash, settings, clock, kept);
    }

    /**
     * @param codes the staff code behind what was typed
     * @param keyed what stands for a name that nobody has
     */
    Lockout(
            Function<String, Optional<String>> codes,
            UnaryOperator<String> keyed,
            IdentitySettings settings,
            InstantSource clock,
            Tallies kept) {
        this.codes = codes;
        this.keyed = keyed;
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

    /** @return none where too many were wrong, or are being looked at */
    Optional<Try> begin(String typed, String address) {
        Try one = new Try(account(typed), address);
        boolean atHome = isSlowedTogether(one) && kept.isFamiliar(one.account(), address);
        return begun(one, atHome) ? Optional.of(one) : Optional.empty();
    }

    private synchronized boolean begun(Try one, boolean atHome) {
        if (isTooMany(one.here()) || !atHome && isSlowedTogether(one)) return false;
        one.counted().forEach(each -> open.merge(each.key(), 1, Integer::sum));
        return true;
    }

    /** Gives it back. */
    synchronized void right(Try one) {
        one.counted().map(Tally::key).forEach(this::close);
    }

    private void close(String key) {
        int others = open.getOrDefault(key, 1) - 1;
        if (others > 0) open.put(key, others);
        else open.remove(key);
    }

    /** @return what is locked by this one, if it was the one too many */
    List<What> wrong(Try one) {
        List<Tally> changed = new ArrayList<>();
        List<What> locked = locked(one, changed);
        changed.forEach(written::write);
        return locked;
    }

    private synchronized List<What> locked(Try one, List<Tally> changed) {
        right(one);
        boolean here = isLast(one.here(), changed);
        boolean anywhere = isOpen(one.anywhere()) && isLast(one.anywhere(), changed);
        boolean onAll = isOpen(one.onAll()) && isLast(one.onAll(), changed);
        return Stream.concat(
                        here || anywhere ? Stream.of(What.LOCKED_OUT) : Stream.of(),
                        onAll ? Stream.of(What.ADDRESS_LOCKED_OUT) : Stream.of())
                .toList();
    }

    private boolean isOpen(Tally none) {
        return recent(none).count() < most(none);
    }

    private boolean isLast(Tally none, List<Tally> changed) {
        return counted(none, changed) == most(none);
    }

    private int counted(Tally none, List<Tally> changed) {
        Tally now = recent(none).andOneAt(clock.millis());
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

    private synchronized boolean isSlowedTogether(Try one) {
        return isTooMany(one.anywhere()) || isTooMany(one.onAll());
    }

    private boolean isTooMany(Tally none) {
        return recent(none).count() + open.getOrDefault(none.key(), 0) >= most(none);
    }

    private int most(Tally counted) {
        return counted.isTogether() ? settings.failures() * TOGETHER : settings.failures();
    }

    public List<Lock> of(String staff) {
        return failures.of(staff).stream()
                .filter(one -> !isOpen(Tally.none(staff, one.address())))
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

    private Tally recent(Tally none) {
        Tally found = failures.find(none);
        if (none.isOnAll())
            return found.decayed(
                    clock.millis(), Math.max(1, settings.lockedFor().toMillis() / most(none)));
        return clock.millis() - found.last() < settings.lockedFor().toMillis() ? found : none;
    }

    /**
     * Looked up before the lock is taken: a slow database keeps one waiting, and not all. A name that nobody has is counted
     * as well, but nowhere kept as it was typed, nor so that it could be guessed: it may be a password in the wrong field.
     */
    private String account(String typed) {
        return codes.apply(typed).orElseGet(() -> Tally.nobody(keyed.apply(typed)));
    }
}
