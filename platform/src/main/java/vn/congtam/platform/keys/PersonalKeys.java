package vn.congtam.platform.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.keys.KeyShelf.Slot;
import vn.congtam.platform.personal.CannotOpen;

/**
 * The keys of persons, each made when first needed, looked up once by a process and remembered. While one is looked up
 * nobody can forget it: what was destroyed is never remembered as there.
 */
public final class PersonalKeys {
    private final KeyShelf shelf;
    private final Wrapping wrapping;
    private final Clock clock;
    private final Cache<StaffCode, Optional<SecretKey>> known;

    PersonalKeys(KeyShelf shelf, Wrapping wrapping, Clock clock, int remembered) {
        this.shelf = shelf;
        this.wrapping = wrapping;
        this.clock = clock;
        this.known = Caffeine.newBuilder().maximumSize(remembered).build();
    }

    /**
     * @return none where the key was destroyed
     * @throws CannotOpen where there is none and there should be one
     */
    Optional<SecretKey> ofSealed(StaffCode whose) {
        return known.get(
                whose,
                one -> found(
                        one,
                        shelf.find(one).orElseThrow(() -> new CannotOpen("the key of " + one + " is missing", null))));
    }

    /** @return none where the key was destroyed: nobody gets a second one */
    Optional<SecretKey> toSeal(StaffCode whose) {
        return known.get(
                whose, one -> shelf.find(one).map(slot -> found(one, slot)).orElseGet(() -> made(one)));
    }

    /** For ever, and everywhere: other processes hear of it within a second or two. */
    public void shred(StaffCode whose) {
        shelf.shred(whose, clock.instant());
        forget(whose);
    }

    /** Of these, those whose key is there, or would be made anew: as after a backup of the keys was put back. */
    public List<StaffCode> notDestroyed(Collection<StaffCode> erased) {
        Set<StaffCode> destroyed = shelf.destroyed(erased);
        return erased.stream().filter(one -> !destroyed.contains(one)).toList();
    }

    void forget(StaffCode whose) {
        known.invalidate(whose);
    }

    void forgetAll() {
        known.invalidateAll();
    }

    /**
     * Another keystore than the one that wrapped the keys which are there opens none of them, and would begin a second
     * order of keys beside the first.
     *
     * @throws IllegalStateException when it does not open them
     */
    void mustOpen() {
        shelf.examples().forEach((whose, wrapped) -> {
            try {
                Object _ = wrapping.unwrap(whose, wrapped);
            } catch (CannotOpen e) {
                throw new IllegalStateException(
                        "the keystore is not the one of the keys of persons that are there, which " + wrapped.by()
                                + " wraps: put that one back");
            }
        });
    }

    byte[] random(int bytes) {
        return wrapping.random(bytes);
    }

    /** Puts under the newest key of the keystore what an older one wraps. */
    void rewrap() {
        for (StaffCode whose : shelf.notWrappedBy(wrapping.newest())) {
            shelf.find(whose)
                    .ifPresent(slot -> found(whose, slot).ifPresent(key -> {
                        boolean _ = shelf.replace(whose, slot.rev(), wrapping.wrap(whose, key));
                    }));
        }
    }

    private Optional<SecretKey> found(StaffCode whose, Slot slot) {
        return Optional.ofNullable(slot.wrapped()).map(wrapped -> wrapping.unwrap(whose, wrapped));
    }

    /** Of two who make one at the same time the first has. */
    private Optional<SecretKey> made(StaffCode whose) {
        SecretKey key = wrapping.newKey();
        return shelf.add(whose, wrapping.wrap(whose, key))
                ? Optional.of(key)
                : found(whose, shelf.find(whose).orElseThrow());
    }
}
