package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.standalone.home.Ports;
import vn.congtam.standalone.parts.Parts;
import vn.congtam.standalone.parts.Running;

class SignInTest {
    private static final Account LAN = new Account("VC0013", "Nguyễn Thị Lan", "xa-dien-khanh", List.of("official"));
    private static final Account HA = new Account("VC9002", "Lê Thị Thu Hà", null, List.of("homeaffairs"));
    private static final Account SON = new Account("VC0011", "Trần Minh Sơn", "xa-dien-khanh", List.of("rater"));

    @TempDir
    private static Path folder;

    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.inMemory();
    private static Running running = new Running();
    private static final Upstream SERVICE = new Upstream();
    private static String origin = "";
    private static String password = "";

    @BeforeAll
    static void start() {
        // As in the real start: logging belongs to the process, and parts that start together would set it up at once.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        origin = "http://127.0.0.1:" + Ports.free();
        password = new Keyring(folder).password();
        running = started(origin, "congtam.identity.access-token", "30m");
    }

    private static Running started(String where, String setting, String value) {
        Running front = new Running();
        front.startAll(new Parts(URI.create(where))
                .front(new Accounts(List.of(LAN, HA, SON)), new Keyring(folder), DATABASE.uri())
                .map(part -> part.with("congtam.edge.services.submission", SERVICE.address())
                        .with(setting, value)));
        return front;
    }

    @AfterAll
    static void stop() {
        running.close();
        SERVICE.close();
        DATABASE.close();
    }

    @Test
    void a_person_signs_in_and_comes_to_the_page_that_was_asked_for() throws Exception {
        Browser browser = new Browser(origin);
        HttpResponse<String> page = browser.signIn("/submission/tasks?state=OPEN", "VC0013", password);
        assertThat(page.uri()).hasToString(origin + "/submission/tasks?state=OPEN");
        assertThat(page.body()).startsWith("GET Bearer ");
    }

    @Test
    void the_service_is_given_a_token_that_says_who_it_is() throws Exception {
        JWTClaimsSet claims = claims(new Browser(origin).signIn("/submission/", "vc0013", password));
        assertThat(claims.getIssuer()).isEqualTo(origin + "/identity");
        assertThat(claims.getSubject()).isEqualTo("VC0013");
        assertThat(claims.getAudience()).containsExactly("congtam");
        assertThat(claims.getStringClaim("name")).isEqualTo("Nguyễn Thị Lan");
        assertThat(claims.getStringClaim("agency")).isEqualTo("xa-dien-khanh");
        assertThat(claims.getStringListClaim("roles")).containsExactly("official");
        assertThat(claims.getStringClaim("acr")).isEqualTo("urn:congtam:acr:demonstration");
    }

    @Test
    void a_role_is_a_login_as_well_and_who_serves_the_province_has_no_agency() throws Exception {
        JWTClaimsSet claims = claims(new Browser(origin).signIn("/submission/", "homeaffairs", password));
        assertThat(claims.getSubject()).isEqualTo("VC9002");
        assertThat(claims.getClaim("agency")).isNull();
    }

    @Test
    void the_start_page_greets_by_name_and_leads_to_the_work_of_the_role() throws Exception {
        Browser browser = new Browser(origin);
        String vietnamese = browser.signIn("/", "official", password).body();
        assertThat(vietnamese)
                .contains("Xin chào, Nguyễn Thị Lan", "href=\"/submission/\"", "href=\"/scoring/slip\"")
                .doesNotContain("/scoring/period");
        assertThat(browser.open("/?lang=en").body()).contains("Welcome, Nguyễn Thị Lan", "My work");
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_but_for_the_one_that_protects_writes() throws Exception {
        Browser browser = new Browser(origin);
        assertThat(browser.signIn("/submission/", "official", password).statusCode())
                .isEqualTo(200);
        assertThat(browser.cookie("congtam-session").isHttpOnly()).isTrue();
        assertThat(browser.cookie("congtam-identity").isHttpOnly()).isTrue();
        assertThat(browser.cookie("XSRF-TOKEN").isHttpOnly()).isFalse();
    }

    @Test
    void a_session_that_somebody_else_began_is_not_the_one_in_which_one_is_signed_in() throws Exception {
        Browser browser = new Browser(origin);
        HttpResponse<String> form = browser.open("/submission/");
        String begun = browser.cookie("congtam-session").getValue();
        String atTheProvider = browser.cookie("congtam-identity").getValue();
        HttpResponse<String> in =
                browser.submit("/identity/login", "username=official&password=" + password, form.body());
        assertThat(in.body()).startsWith("GET Bearer ");
        assertThat(browser.cookie("congtam-session").getValue()).isNotEqualTo(begun);
        assertThat(browser.cookie("congtam-identity").getValue()).isNotEqualTo(atTheProvider);
        Browser other = new Browser(origin);
        HttpResponse<String> stillOut =
                other.send(other.request("/submission/").header("Cookie", "congtam-session=" + begun));
        assertThat(stillOut.uri().getPath()).isEqualTo("/identity/login");
    }

    @Test
    void a_write_of_a_session_needs_the_token_of_the_page() throws Exception {
        Browser browser = new Browser(origin);
        assertThat(browser.signIn("/submission/", "official", password).statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused =
                browser.send(browser.request("/submission/api/v1/tasks").POST(BodyPublishers.ofString("{}")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("WRITE_NOT_PROTECTED");
        HttpResponse<String> accepted = browser.send(browser.request("/submission/api/v1/tasks")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").getValue())
                .POST(BodyPublishers.ofString("{}")));
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.body()).startsWith("POST Bearer ");
    }

    @Test
    void who_signs_out_is_signed_out_everywhere() throws Exception {
        Browser browser = new Browser(origin);
        String start = browser.signIn("/", "official", password).body();
        assertThat(browser.submit("/logout", "", start).statusCode()).isLessThan(400);
        assertThat(browser.open("/submission/").uri().getPath()).isEqualTo("/identity/login");
    }

    @Test
    void a_wrong_password_is_told_without_saying_what_was_wrong() throws Exception {
        HttpResponse<String> page = new Browser(origin).signIn("/", "VC9002", "wrong");
        assertThat(page.uri().getPath()).isEqualTo("/identity/login");
        assertThat(page.body()).contains("Mã công chức hoặc mật khẩu không đúng.");
        assertThat(new Browser(origin).signIn("/", "nobody", "wrong").body())
                .contains("Mã công chức hoặc mật khẩu không đúng.");
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_waits_under_every_name_of_the_account() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(new Browser(origin)
                            .signIn("/", i % 2 == 0 ? "VC0011" : "rater", "wrong")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(new Browser(origin).signIn("/", "vc0011", password).body()).contains("Tài khoản tạm khóa");
    }

    /** Linux has all of 127.0.0.0/8. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void who_is_locked_out_by_somebody_at_another_address_signs_in_all_the_same() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(new Browser(origin, "127.0.0.2")
                            .signIn("/", "VC9002", "wrong")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(new Browser(origin, "127.0.0.2")
                        .signIn("/", "VC9002", password)
                        .body())
                .contains("Tài khoản tạm khóa");
        assertThat(new Browser(origin).signIn("/", "VC9002", password).body()).contains("Xin chào, Lê Thị Thu Hà");
    }

    @Test
    void a_token_is_renewed_before_it_expires_without_the_person_noticing() throws Exception {
        String elsewhere = "http://127.0.0.1:" + Ports.free();
        try (Running shortLived = started(elsewhere, "congtam.identity.access-token", "30s")) {
            Browser browser = new Browser(elsewhere);
            String first = browser.signIn("/submission/", "official", password).body();
            String second = browser.open("/submission/").body();
            assertThat(second).startsWith("GET Bearer ").isNotEqualTo(first);
            assertThat(shortLived).isNotNull();
        }
    }

    @Test
    void the_login_page_speaks_english_to_who_asks_for_it() throws Exception {
        assertThat(new Browser(origin).open("/identity/login?lang=en").body()).contains("Sign in", "Staff code");
    }

    @Test
    void the_provider_tells_where_it_is_as_the_origin_sees_it() throws Exception {
        assertThat(new Browser(origin)
                        .open("/identity/.well-known/openid-configuration")
                        .body())
                .contains("\"issuer\":\"" + origin + "/identity\"", origin + "/identity/oauth2/jwks");
    }

    private static JWTClaimsSet claims(HttpResponse<String> page) throws Exception {
        SignedJWT token = SignedJWT.parse(page.body().replace("GET Bearer ", ""));
        String keys = new Browser(origin).open("/identity/oauth2/jwks").body();
        assertThat(keys).doesNotContain("\"d\":");
        assertThat(token.verify(new RSASSAVerifier(JWKSet.parse(keys)
                        .getKeyByKeyId(token.getHeader().getKeyID())
                        .toRSAKey())))
                .isTrue();
        return token.getJWTClaimsSet();
    }
}
