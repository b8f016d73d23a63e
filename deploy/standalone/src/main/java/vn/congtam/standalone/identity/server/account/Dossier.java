package vn.congtam.standalone.identity.server.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.server.factor.Factor;

/**
 * What is kept about an account beside what the facts say of the person; passwords as hashes, secrets encrypted.
 *
 * @param guest of whom no roster knows, such as an inspector from elsewhere
 * @param granted roles that follow from no fact
 * @param bound to the agency for which they were granted; roles of before that was noted are bound to none
 * @param version counts the changes, so that of two at once one is refused
 */
public record Dossier(
        @BsonId String staff,
        @Nullable Guest guest,
        List<String> granted,
        @Nullable Bound bound,
        @Nullable Password password,
        @Nullable Factor factor,
        long version) {

    public record Guest(String name, @Nullable String agency) {}

    /** @param agency none for who is of no agency */
    public record Bound(@Nullable String agency) {}

    /** @param handedOut by an administrator, so that it is good for one sign-in, and to be changed in it */
    public record Password(String hash, boolean handedOut, Instant since) {}

    /** As the account of somebody whom no roster knows. */
    public Optional<Account> asGuest() {
        return guest == null
                ? Optional.empty()
                : Optional.of(new Account(staff, guest.name(), guest.agency(), grantedIn(guest.agency())));
    }

    static Dossier empty(String staff) {
        return new Dossier(staff, null, List.of(), null, null, null, 0);
    }

    public Dossier of(Guest person) {
        return new Dossier(staff, person, granted, bound, password, factor, version);
    }

    /** Nobody is called by that code any more, and nobody else comes to have it. */
    public Dossier erased() {
        Guest nameless = guest == null ? null : new Guest(Personal.ERASED, guest.agency());
        return new Dossier(staff, nameless, List.of(), null, null, null, version);
    }

    boolean holdsAnything() {
        return guest != null || password != null || factor != null || !granted.isEmpty();
    }

    /** Nothing of it is anybody's any more. */
    Dossier over() {
        return new Dossier(staff, null, List.of(), null, null, null, version);
    }

    /** Whether somebody whom no roster knows is called by that code. */
    public boolean isOfGuest() {
        return guest != null && !guest.name().equals(Personal.ERASED);
    }

    /** Of one who is asked before another administrator does what only two may do. */
    boolean isOfAdministrator() {
        return isOfGuest() && granted.contains("admin");
    }

    /** @param agency of which the person is as long as he has these roles */
    public Dossier granted(List<String> roles, @Nullable String agency) {
        return new Dossier(staff, guest, List.copyOf(roles), new Bound(agency), password, factor, version);
    }

    /** What was granted for one agency gives nothing in another. */
    public List<String> grantedIn(@Nullable String agency) {
        return bound == null || Objects.equals(bound.agency(), agency) ? granted : List.of();
    }

    public Dossier handedOut(String hash, Instant at) {
        return new Dossier(staff, guest, granted, bound, new Password(hash, true, at), factor, version);
    }

    public Dossier chosen(String hash, Instant at) {
        return new Dossier(staff, guest, granted, bound, new Password(hash, false, at), factor, version);
    }

    public Dossier with(@Nullable Factor other) {
        return new Dossier(staff, guest, granted, bound, password, other, version);
    }

    Dossier next() {
        return new Dossier(staff, guest, granted, bound, password, factor, version + 1);
    }
}
