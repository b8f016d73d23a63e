package vn.congtam.standalone.identity.server.administration;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.server.account.Directory;
import vn.congtam.standalone.identity.server.account.Dossiers;
import vn.congtam.standalone.identity.server.account.Entrant;
import vn.congtam.standalone.identity.server.account.LeftService;

/** All who administer accounts. */
@Component
class Administrators {
    private static final String ROLE = "admin";

    private final Accounts given;
    private final Dossiers dossiers;
    private final Directory directory;

    Administrators(Accounts given, Dossiers dossiers, Directory directory) {
        this.given = given;
        this.dossiers = dossiers;
        this.directory = directory;
    }

    boolean isThereAnotherThan(String... those) {
        Set<String> others = all();
        others.removeAll(Set.of(those));
        return others.stream().anyMatch(this::canComeIn);
    }

    /** Now, and not when his token was given out. */
    void mustBeOf(String staff) {
        if (!canComeIn(staff)) throw Refusal.ADMINISTERS_NO_MORE.refuse("", staff);
    }

    private Set<String> all() {
        Set<String> all = new HashSet<>();
        given.all().stream()
                .filter(account -> account.roles().contains(ROLE))
                .map(Account::staffCode)
                .forEach(all::add);
        dossiers.granted(ROLE).forEach(dossier -> all.add(dossier.staff()));
        return all;
    }

    /** Who has not yet set up a second factor cannot be asked, and could be anybody who has the first password. */
    private boolean canComeIn(String staff) {
        try {
            Entrant one = Asked.of(() -> directory.admit(staff));
            return one.account().roles().contains(ROLE)
                    && (one.shared() || one.factor().isPresent());
        } catch (LeftService left) {
            return false;
        }
    }
}
