package vn.congtam.stories;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.TokenMint;

/**
 * Tokens for people whom no sample knows, as an identity provider hands them out: signed with the key of the
 * installation, like those of {@code kpi token}.
 */
record Badges(TokenMint mint) {
    private static final Duration VALID = Duration.ofHours(2);

    static Badges of(Path data, URI origin) {
        String issuer = origin.resolve("identity").toString();
        return new Badges(new TokenMint(Home.at(data).keyring().signingKey(), issuer));
    }

    String badge(String staff, String agency, String... roles) {
        return mint.token(new Account(staff, "Người " + staff, agency, List.of(roles)), VALID);
    }
}
