package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key by which tokens are signed is replaced while people work. */
class RenewedKeyTest {
    @TempDir
    private static Path folder;

    @Test
    void who_is_in_stays_in_and_whoever_comes_is_let_in_by_the_new_key() throws Exception {
        String first = new Keyring(folder).signingKey().getKeyID();
        try (Town town = new Town(
                folder,
                "congtam.identity.signing-key-kept-for",
                "1d",
                "congtam.identity.signing-key-checked-every",
                "100ms")) {
            assertThat(keyOf(town)).isEqualTo(first);
            String given = town.token(Town.INSPECTOR, Strength.TWO_FACTORS);

            town.passes(Duration.ofDays(1).plusMinutes(1));
            String second = Town.eventually(
                    () -> new Keyring(folder).signingKey().getKeyID(), present -> !present.equals(first));

            List<String> told = Town.eventually(() -> told(town), keys -> keys.size() == 2);
            assertThat(told).containsExactly(second, first);
            assertThat(keyOf(town)).isEqualTo(second);
            assertThat(town.get(given, "/identity/api/v1/security-log").statusCode())
                    .as("what the former has signed")
                    .isEqualTo(200);
        }
    }

    private static List<String> told(Town town) {
        try {
            String keys = town.browser().open("/identity/oauth2/jwks").body();
            return JWKSet.parse(keys).getKeys().stream().map(JWK::getKeyID).toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the token that the edge sends on for who signs in. */
    private static String keyOf(Town town) throws Exception {
        String request = town.browser()
                .signIn("/submission/", Town.LAN.staffCode(), town.printedPassword())
                .body();
        return SignedJWT.parse(request.replaceFirst("^GET Bearer ", ""))
                .getHeader()
                .getKeyID();
    }
}
