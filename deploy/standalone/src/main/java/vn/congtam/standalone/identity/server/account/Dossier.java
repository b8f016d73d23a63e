package vn.congtam.standalone.identity.server.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.server.factor.Factor;

/**
 * What is kept about an account beside what the facts say of the person; passwords as hashes, secrets encrypted.
 *
 * @param guest of whom no roster knows, such as an inspector from elsewhere
 * @param granted roles that follow from no fact
 * @param version counts the changes, so that of two at once one is refused
 */
public record Dossier(
        @BsonId String staff,
        @Nullable Guest guest,
        List<String> granted,
        @Nullable Password password,
        @Nullable Factor factor,
        long version) {

    public record Guest(String name, @Nullable String agency) {}

    /** @param handedOut by an administrator, so that it is good for one sign-in, and to be changed in it */
    public record Password(String hash, boolean handedOut, Instant since) {}

    /** As the account of somebody whom no roster knows. */
    public Optional<Account> asGuest() {
        return guest == null
                ? Optional.empty()
                : Optional.of(new Account(staff, guest.name(), guest.agency(), granted));
    }

    static Dossier empty(String staff) {
        return new Dossier(staff, null, List.of(), null, null, 0);
    }

    public Dossier of(Guest person) {
        return new Dossier(staff, person, granted, password, factor, version);
    }

    public Dossier granted(List<String> roles) {
        return new Dossier(staff, guest, List.copyOf(roles), password, factor, version);
    }

    public Dossier handedOut(String hash, Instant at) {
        return new Dossier(staff, guest, granted, new Password(hash, true, at), factor, version);
    }

    public Dossier chosen(String hash, Instant at) {
        return new Dossier(staff, guest, granted, new Password(hash, false, at), factor, version);
    }

    public Dossier with(@Nullable Factor other) {
        return new Dossier(staff, guest, granted, password, other, version);
    }

    Dossier next() {
        return new Dossier(staff, guest, granted, password, factor, version + 1);
    }
}
