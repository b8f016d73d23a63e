package vn.congtam.standalone;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.RunSettings;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.Accounts;
import vn.congtam.standalone.identity.TokenMint;

/** Tokens for the accounts of an installation, for whoever can read the key in its data folder. */
public final class Bearers {
    private static final Duration VALID = Duration.ofHours(8);
    private static final Duration ASKED = Duration.ofMinutes(1);
    private static final Account READER = new Account("CONGTAM-IDENTITY", "Công Tâm", null, List.of("inspector"));

    private final RunSettings settings;
    private final List<Account> accounts;
    private final TokenMint mint;

    private Bearers(Home home, RunSettings settings) {
        this.settings = settings;
        this.accounts = Samples.of(settings).accounts();
        this.mint = new TokenMint(home.keyring().signingKey(), settings.issuer());
    }

    /** @throws CannotStart when there is no installation */
    public static Bearers of(Home home) {
        return RunSettings.read(home.settings())
                .filter(known -> home.keyring().exists())
                .map(settings -> new Bearers(home, settings))
                .orElseThrow(() -> CannotStart.misused("no installation in " + home.folder() + "; first: kpi run"));
    }

    /** Where it was reached when it was last started. */
    public String origin() {
        return settings.origin();
    }

    public List<Account> accounts() {
        return accounts;
    }

    /** @param who a role or a staff code */
    public Optional<String> token(String who) {
        return new Accounts(accounts).find(who).map(account -> mint.token(account, VALID));
    }

    /** Of somebody whom the running installation knows by its facts; nobody where it does not run. */
    Optional<String> tokenOfServing(String staff) {
        return new Served(settings.origin(), mint.token(READER, ASKED))
                .find(staff)
                .map(account -> mint.token(account, VALID));
    }
}
