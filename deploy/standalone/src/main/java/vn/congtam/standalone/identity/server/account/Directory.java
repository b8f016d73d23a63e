package vn.congtam.standalone.identity.server.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.Keyring;
import vn.congtam.standalone.identity.server.log.SecurityLog;
import vn.congtam.standalone.identity.server.log.What;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/** Who may sign in: the accounts that the installation was started with, and everybody who was handed a password. */
@Component
public class Directory {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,29}");

    private final Accounts given;
    private final Dossiers dossiers;
    private final People people;
    private final IdentitySettings settings;
    private final SecurityLog log;
    private final ApplicationEventPublisher events;
    private final String printed;

    Directory(
            Accounts given,
            Dossiers dossiers,
            People people,
            IdentitySettings settings,
            SecurityLog log,
            ApplicationEventPublisher events,
            Keyring keyring) {
        this.given = given;
        this.dossiers = dossiers;
        this.people = people;
        this.settings = settings;
        this.log = log;
        this.events = events;
        this.printed = "{noop}" + keyring.password();
    }

    /** The staff code behind what somebody typed. */
    public Optional<String> code(String typed) {
        String written = typed.strip().toUpperCase(Locale.ROOT);
        return given.find(typed)
                .map(Account::staffCode)
                .or(() -> Optional.of(written)
                        .filter(code -> CODE.matcher(code).matches())
                        .filter(code -> dossiers.find(code).isPresent()));
    }

    /** The hash of the password that is good now. A printed one is, until another was handed out or chosen. */
    public Optional<String> hash(String staff) {
        Dossier.Password kept = dossier(staff).password();
        return kept != null ? Optional.of(kept.hash()) : given.of(staff).map(account -> printed);
    }

    /** Tells one password of an account from the next, and nothing of what it is. */
    public String edition(String staff) {
        Dossier.Password kept = dossier(staff).password();
        return kept == null ? "PRINTED" : String.valueOf(kept.since().toEpochMilli());
    }

    /**
     * As the facts have it now.
     *
     * @throws LeftService when the person is in the service no more
     * @throws vn.congtam.standalone.identity.server.roster.RosterAway when nobody can tell
     */
    public Entrant admit(String staff) {
        Dossier dossier = dossier(staff);
        if (endGuest(dossier)) throw new LeftService();
        Account account = people.serving(staff, dossier);
        Dossier kept = dossier.grantedIn(account.agency()).equals(dossier.granted()) ? dossier : moved(account);
        return new Entrant(account, kept, isShared(staff, kept));
    }

    /**
     * The account of a guest is over once the facts have somebody of his code, and it is not that one's: neither the
     * password nor the telephone nor a role of it. Only that of an administrator stays, and that one has none.
     *
     * @return whether there was such an account until now
     */
    public boolean endGuest(String staff) {
        return endGuest(dossier(staff));
    }

    private boolean endGuest(Dossier dossier) {
        String staff = dossier.staff();
        if (dossier.guest() == null || isApart(staff, dossier) || !people.knows(staff)) return false;
        if (dossiers.replaced(dossier, dossier.over())) {
            events.publishEvent(new AccountEnded(staff, What.SESSION_ENDED_AS_LEFT));
            // The last line of the guest: his successor is shown those behind it.
            log.write(What.GUEST_ENDED_BY_JOINING, line -> line.about(staff));
        }
        return true;
    }

    /**
     * Nothing of the account of an official is kept once the facts have erased him; what was decided there needs no second
     * administrator here.
     *
     * @return whether the facts have
     */
    public boolean endErased(String staff) {
        Dossier dossier = dossier(staff);
        if (isApart(staff, dossier) || !people.isErased(staff)) return false;
        if (dossier.holdsAnything()) {
            var _ = dossiers.change(staff, Dossier::over);
            log.write(What.ENDED_BY_ERASURE, line -> line.about(staff));
        }
        events.publishEvent(new AccountEnded(staff, What.SESSION_ENDED_AS_LEFT));
        return true;
    }

    /** Whether the account of that code is of no official, also where one has that code. */
    public boolean isApart(String staff, @Nullable Dossier kept) {
        return people.apart(staff, kept == null ? Dossier.empty(staff) : kept).isPresent();
    }

    /** The roles that were granted for another agency are over, also should he come back: they are granted anew. */
    private Dossier moved(Account now) {
        log.write(What.ROLES_ENDED_BY_TRANSFER, line -> line.about(now.staffCode()));
        return dossiers.change(
                now.staffCode(), dossier -> dossier.granted(dossier.grantedIn(now.agency()), now.agency()));
    }

    /** Whether anybody has this code, in the service or not. */
    public boolean knows(String staff) {
        return dossier(staff).guest() != null || people.knows(staff);
    }

    public boolean isShared(String staff) {
        return isShared(staff, dossier(staff));
    }

    private boolean isShared(String staff, Dossier dossier) {
        return settings.sharedAccounts()
                && dossier.password() == null
                && given.of(staff).isPresent();
    }

    private Dossier dossier(String staff) {
        return dossiers.find(staff).orElseGet(() -> Dossier.empty(staff));
    }
}
