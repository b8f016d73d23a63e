package vn.congtam.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
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
    void who_serves_by_the_facts_has_a_token_with_the_roles_that_follow_from_them() throws Exception {
        HttpServer running = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        running.createContext("/indicator/api/v1/staff/VB0001", TokenTest::head);
        running.start();
        try {
            installed(running.getAddress().getPort());
            var claims = SignedJWT.parse(Token.of(List.of("VB0001", "--data", folder.toString())))
                    .getJWTClaimsSet();
            assertThat(claims.getSubject()).isEqualTo("VB0001");
            assertThat(claims.getStringClaim("agency")).isEqualTo("xa-b");
            assertThat(claims.getStringListClaim("roles")).containsExactly("head", "rater", "official");
        } finally {
            running.stop(0);
        }
    }

    private static void head(HttpExchange asked) throws IOException {
        assertThat(asked.getRequestHeaders().getFirst("Authorization")).startsWith("Bearer ");
        byte[] answer =
                ("{\"staff\":\"VB0001\",\"name\":\"Lê Văn Chủ\",\"workplace\":\"xa-b\",\"joined\":\"2026-01-02\","
                                + "\"on\":\"2026-10-31\",\"leads\":true,\"heads\":true,\"acting\":[]}")
                        .getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(200, answer.length);
        asked.getResponseBody().write(answer);
        asked.close();
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
        installed(9000);
    }

    private void installed(int port) {
        Home home = Home.at(folder);
        RunSettings.of(
                        Options.parse(List.of("--port", String.valueOf(port))),
                        Optional.empty(),
                        LocalDate.of(2026, 10, 31))
                .write(home.settings());
        assertThat(home.keyring().signingKey().isPrivate()).isTrue();
    }
}
