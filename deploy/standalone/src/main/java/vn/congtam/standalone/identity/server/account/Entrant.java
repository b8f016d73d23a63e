package vn.congtam.standalone.identity.server.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.server.factor.Factor;

/**
 * Somebody on his way in, as the facts and the installation know him now.
 *
 * @param shared one of the demo accounts that all who read the terminal may use
 */
public record Entrant(Account account, Dossier dossier, boolean shared) {
    private static final List<String> TO_BE_PROVED_TWICE =
            List.of("rater", "head", "hr", "homeaffairs", "leader", "inspector", "admin");

    public String staff() {
        return account.staffCode();
    }

    /** Whether the password is one that somebody else knows as well. */
    public boolean mustChoosePassword() {
        Dossier.Password password = dossier.password();
        return !shared && (password == null || password.handedOut());
    }

    /** Whoever decides about others, or sees what concerns them, shows more than a password. */
    public boolean needsFactor() {
        return !shared && isTrusted();
    }

    /** With what is not his own alone. */
    public boolean isTrusted() {
        return account.roles().stream().anyMatch(TO_BE_PROVED_TWICE::contains);
    }

    public Optional<Factor> factor() {
        @Nullable Factor factor = dossier.factor();
        return Optional.ofNullable(factor);
    }
}
