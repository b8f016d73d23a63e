package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which the edge renews what a person signed in with; here its part is played, to see what it is given. */
class RefreshTokenTest {
    /** Of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String ACCOUNTS = "/identity/api/v1/accounts/";

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() throws Exception {
        town = new Town(folder);
        for (String code : List.of("VC0601", "VC0602", "VC0603", "VC0604", "VC0605")) {
            town.records.joined(code, "Công chức " + code);
            assertThat(town.firstSignIn(town.browser(), code).statusCode()).isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void it_is_used_once_and_one_that_comes_again_ends_the_session_for_both_who_have_it() throws Exception {
        String first = refreshToken(signedIn("VC0601"));
        String second = refreshToken(renewed(first));
        String third = refreshToken(renewed(second));
        assertThat(third).isNotEqualTo(second).isNotEqualTo(first);
        assertThat(renewed(second).body()).contains("invalid_grant");
        assertThat(renewed(third).body()).as("whoever of the two has this one").contains("invalid_grant");
        assertThat(log("VC0601")).containsOnlyOnce("SESSION_ENDED_BY_USED_TOKEN");
    }

    @Test
    void nobody_ends_a_session_by_what_was_never_given_out() throws Exception {
        String token = refreshToken(signedIn("VC0601"));
        assertThat(renewed("nothing").body()).contains("invalid_grant");
        assertThat(renewed("no-session.nothing").body()).contains("invalid_grant");
        assertThat(renewed(token).statusCode()).isEqualTo(200);
    }

    @Test
    void it_is_of_no_use_once_the_person_has_signed_out() throws Exception {
        HttpResponse<String> in = signedIn("VC0602");
        HttpResponse<String> out =
                town.browser().open("/identity/connect/logout?id_token_hint=" + text(in, "id_token"));
        assertThat(out.statusCode()).isLessThan(500);
        assertThat(log("VC0602")).contains("SIGNED_OUT");
        assertThat(renewed(refreshToken(in)).body()).contains("invalid_grant");
    }

    @Test
    void it_is_of_no_use_once_a_role_was_granted_or_withdrawn_or_a_password_handed_out() throws Exception {
        String before = refreshToken(signedIn("VC0603"));
        assertThat(town.post(Town.ADMIN, ACCOUNTS + "VC0603/roles", "{\"roles\":[]}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(renewed(before).body()).contains("invalid_grant");
        String after = refreshToken(signedIn("VC0603"));
        assertThat(town.firstPassword("VC0603")).isNotEmpty();
        assertThat(renewed(after).body()).contains("invalid_grant");
    }

    @Test
    void it_is_of_no_use_once_the_person_has_left_the_service() throws Exception {
        String token = refreshToken(signedIn("VC0604"));
        town.records.left("VC0604");
        assertThat(renewed(token).body()).contains("invalid_grant");
    }

    /** Whoever guesses at the door would else throw out whom he wants. */
    @Test
    void a_lock_that_wrong_passwords_bring_about_ends_no_session() throws Exception {
        String token = refreshToken(signedIn("VC0605"));
        for (int i = 0; i < 5; i++) {
            assertThat(town.browser()
                            .signIn("/submission/", "VC0605", "sai" + i)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(log("VC0605")).contains("LOCKED_OUT");
        assertThat(renewed(token).statusCode()).isEqualTo(200);
    }

    /** The answer that has the tokens. */
    private static HttpResponse<String> signedIn(String staff) throws Exception {
        Browser browser = town.browser();
        HttpResponse<String> form = browser.open("/identity/oauth2/authorize?response_type=code&client_id=congtam-edge"
                + "&scope=openid&state=s&code_challenge=" + CHALLENGE + "&code_challenge_method=S256&redirect_uri="
                + Town.encoded(callback()));
        HttpResponse<String> in =
                browser.submit("/identity/login", Town.fields("username", staff, "password", Town.OWN), form.body());
        return tokens(Town.fields(
                "grant_type",
                "authorization_code",
                "code",
                code(in),
                "redirect_uri",
                callback(),
                "code_verifier",
                VERIFIER));
    }

    /** On the way to the edge, which knows nothing of this sign-in and leaves it alone. */
    private static String code(HttpResponse<String> last) {
        return Stream.iterate(
                        Optional.of(last), Optional::isPresent, one -> one.flatMap(HttpResponse::previousResponse))
                .flatMap(Optional::stream)
                .map(HttpResponse::uri)
                .map(URI::getQuery)
                .filter(query -> query != null && query.contains("code="))
                .map(query -> query.replaceFirst(".*\\bcode=([^&]+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> renewed(String token) throws Exception {
        return tokens(Town.fields("grant_type", "refresh_token", "refresh_token", token));
    }

    private static HttpResponse<String> tokens(String fields) throws Exception {
        String edge = "congtam-edge:" + town.clientSecret();
        Browser nobody = town.browser();
        return nobody.send(nobody.request("/identity/oauth2/token")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(edge.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private static String callback() {
        return town.origin + "/login/oauth2/code/congtam";
    }

    private static String refreshToken(HttpResponse<String> answer) {
        return text(answer, "refresh_token");
    }

    private static String text(HttpResponse<String> answer, String name) {
        assertThat(answer.body()).contains("\"" + name + "\":\"");
        return answer.body().split("\"" + name + "\":\"", 2)[1].split("\"", 2)[0];
    }

    private static String log(String staff) throws Exception {
        return town.get(Town.INSPECTOR, "/identity/api/v1/security-log?about=" + staff)
                .body();
    }
}
