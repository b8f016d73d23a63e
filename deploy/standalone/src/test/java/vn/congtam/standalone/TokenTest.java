package vn.congtam.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.Options;
import vn.congtam.standalone.home.RunSettings;

class TokenTest {
    @TempDir
    private Path folder;

    @Test
    void a_token_is_for_an_account_of_the_installation_and_of_its_issuer() throws Exception {
        installed();
        var claims = SignedJWT.parse(Token.of(List.of("official", "--data", folder.toString())))
                .getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:9000/identity");
        assertThat(claims.getStringListClaim("roles")).contains("official");
    }

    @Test
    void every_role_has_an_account() throws Exception {
        installed();
        for (String role : List.of("official", "rater", "head", "hr", "homeaffairs", "leader", "inspector", "admin")) {
            var claims = SignedJWT.parse(Token.of(List.of(role, "--data", folder.toString())))
                    .getJWTClaimsSet();
            assertThat(claims.getStringListClaim("roles")).contains(role);
            assertThat(claims.getStringClaim("acr")).isEqualTo("urn:congtam:acr:two-factors");
        }
    }

    @Test
    void who_has_no_account_gets_no_token() {
        installed();
        assertThatThrownBy(() -> Token.of(List.of("VC7777", "--data", folder.toString())))
                .hasMessageContaining("no account \"VC7777\"");
    }

    @Test
    void without_an_installation_there_is_no_key_to_sign_with() {
        assertThatThrownBy(() -> Token.of(List.of("official", "--data", folder.toString())))
                .hasMessageContaining("no installation in");
    }

    private void installed() {
        Home home = Home.at(folder);
        RunSettings.of(Options.parse(List.of("--port", "9000")), Optional.empty(), LocalDate.of(2026, 10, 31))
                .write(home.settings());
        assertThat(home.keyring().signingKey().isPrivate()).isTrue();
    }
}
