package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever decides about others, or sees what concerns them, shows a code of the telephone as well. */
class SecondFactorTest {
    private static final Pattern ON_PAPER =
            Pattern.compile("<code class=\"password\">([a-z2-9]{5}-[a-z2-9]{5})</code>");
    private static final String OWN = Town.encoded(Town.OWN);

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town(folder);
        town.records.heads("VC0103", "Hà Thị Chủ");
        town.records.joined("VC0101", "Trần Văn Bình");
        town.records.joined("VC0102", "Ngô Thị Thay");
        List.of("VC0201", "VC0202", "VC0203", "VC0204", "VC0205", "VC0206")
                .forEach(code -> town.records.leads(code, "Trưởng phòng " + code));
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void an_official_is_asked_for_a_password_alone_and_the_token_says_so() throws Exception {
        JWTClaimsSet claims = claims(town.firstSignIn(town.browser(), "VC0101"));
        assertThat(claims.getStringListClaim("roles")).containsExactly("official");
        assertThat(claims.getStringListClaim("amr")).containsExactly("pwd");
        assertThat(claims.getStringClaim("acr")).isEqualTo("urn:congtam:acr:password");
    }

    @Test
    void a_rater_sets_up_the_telephone_before_anything_else_and_the_token_says_so() throws Exception {
        Browser browser = town.browser();
        HttpResponse<String> page = town.firstSignIn(browser, "VC0201");
        assertThat(page.uri().getPath()).isEqualTo("/identity/login/factor");
        assertThat(page.body()).contains("<svg class=\"qr\"", "Bật xác thực hai lớp");
        assertThat(browser.open("/submission/").uri().getPath()).isEqualTo("/identity/login/factor");
        assertThat(confirm(browser, page, "000000").body()).contains("Mã không đúng");
        HttpResponse<String> papers = enrol(browser, page);
        assertThat(ON_PAPER.matcher(papers.body()).results()).hasSize(10);
        JWTClaimsSet claims = claims(browser.open("/submission/"));
        assertThat(claims.getStringListClaim("roles")).containsExactly("rater", "official");
        assertThat(claims.getStringListClaim("amr")).containsExactly("pwd", "otp", "mfa");
        assertThat(claims.getStringClaim("acr")).isEqualTo("urn:congtam:acr:two-factors");
    }

    /** From the day on which he has them he is asked for what their owner is asked for. */
    @Test
    void who_has_the_powers_of_another_delegated_to_him_sets_up_the_telephone_too() throws Exception {
        Browser browser = town.browser();
        assertThat(town.firstSignIn(browser, "VC0102").body()).startsWith("GET Bearer ");
        town.records.standsIn("VC0102", "VC0201");
        String closed = Town.eventually(() -> path(browser), path -> path.equals("/identity/login"));
        assertThat(closed).as("what was open by a password alone is closed").isEqualTo("/identity/login");
        Browser again = town.browser();
        HttpResponse<String> page = again.signIn("/submission/", "VC0102", OWN);
        assertThat(page.uri().getPath()).isEqualTo("/identity/login/factor");
        assertThat(enrol(again, page).statusCode()).isEqualTo(200);
        assertThat(claims(again.open("/submission/")).getStringClaim("acr")).isEqualTo("urn:congtam:acr:two-factors");
    }

    @Test
    void accounts_are_not_administered_by_who_showed_a_password_alone() throws Exception {
        String accounts = "/identity/api/v1/accounts";
        HttpResponse<String> refused = town.get(town.token(Town.ADMIN, Strength.PASSWORD), accounts);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("SECOND_FACTOR_NEEDED");
        assertThat(town.get(town.token(Town.ADMIN, Strength.TWO_FACTORS), accounts)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void at_the_next_sign_in_the_code_of_the_moment_is_asked_for_and_taken_once() throws Exception {
        Telephone telephone = enrolled("VC0202");
        String code = telephone.code(town.now());

        Browser second = town.browser();
        HttpResponse<String> asked = second.signIn("/submission/", "VC0202", OWN);
        assertThat(asked.uri().getPath()).isEqualTo("/identity/login/code");
        assertThat(give(second, asked, code).body()).startsWith("GET Bearer ");

        Browser third = town.browser();
        HttpResponse<String> again = third.signIn("/submission/", "VC0202", OWN);
        assertThat(give(third, again, code).body()).contains("Mã không đúng hoặc đã dùng");
        assertThat(third.open("/submission/").uri().getPath()).isEqualTo("/identity/login/code");
        town.passes(Duration.ofSeconds(30));
        assertThat(give(third, again, telephone.code(town.now())).body()).startsWith("GET Bearer ");
    }

    @Test
    void a_code_on_paper_stands_in_for_the_telephone_once() throws Exception {
        Browser first = town.browser();
        String paper = ON_PAPER.matcher(
                        enrol(first, town.firstSignIn(first, "VC0203")).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        Browser second = town.browser();
        HttpResponse<String> asked = second.signIn("/submission/", "VC0203", OWN);
        assertThat(give(second, asked, paper).body()).startsWith("GET Bearer ");
        Browser third = town.browser();
        HttpResponse<String> again = third.signIn("/submission/", "VC0203", OWN);
        assertThat(give(third, again, paper).body()).contains("Mã không đúng hoặc đã dùng");
    }

    @Test
    void wrong_codes_lock_the_account_as_wrong_passwords_do_until_the_administrator_lifts_it() throws Exception {
        Telephone telephone = enrolled("VC0204");
        Browser thief = town.browser();
        HttpResponse<String> asked = thief.signIn("/submission/", "VC0204", OWN);
        for (int i = 0; i < 3; i++) {
            assertThat(give(thief, asked, "00000" + i).body()).contains("Mã không đúng hoặc đã dùng");
        }
        HttpResponse<String> further = town.browser().signIn("/submission/", "VC0204", OWN);
        assertThat(further.uri().getPath())
                .as("the right password in between forgives nothing")
                .isEqualTo("/identity/login/code");
        assertThat(give(thief, asked, "000003").body()).contains("Mã không đúng hoặc đã dùng");
        assertThat(give(thief, asked, "000004").body()).contains("Mã không đúng hoặc đã dùng");
        assertThat(give(thief, asked, telephone.code(town.now())).body()).contains("Tài khoản tạm khóa");
        assertThat(town.browser().signIn("/submission/", "VC0204", OWN).body()).contains("Tài khoản tạm khóa");

        assertThat(town.get(Town.ADMIN, "/identity/api/v1/accounts?agency=xa-a").body())
                .contains("\"locks\":[{\"address\":\"127.0.0.1\"");
        assertThat(town.post(Town.ADMIN, "/identity/api/v1/accounts/VC0204/unlocking", "")
                        .statusCode())
                .isEqualTo(204);
        Browser owner = town.browser();
        HttpResponse<String> freed = owner.signIn("/submission/", "VC0204", OWN);
        assertThat(give(owner, freed, telephone.code(town.now())).body()).startsWith("GET Bearer ");
    }

    @Test
    void before_the_code_no_other_step_is_shown_and_a_code_given_to_another_counts_as_a_wrong_one() throws Exception {
        Telephone telephone = enrolled("VC0206");
        Browser thief = town.browser();
        HttpResponse<String> asked = thief.signIn("/submission/", "VC0206", OWN);
        for (String step : List.of("/identity/login/factor", "/identity/login/password")) {
            HttpResponse<String> shown = thief.open(step);
            assertThat(shown.uri().getPath()).as(step).isEqualTo("/identity/login/code");
            assertThat(shown.body()).doesNotContain("class=\"qr\"", "name=\"again\"");
        }
        for (int i = 0; i < 5; i++) {
            assertThat(confirm(thief, asked, "00000" + i).uri().getPath()).isNotEqualTo("/identity/login/factor");
        }
        assertThat(give(thief, asked, telephone.code(town.now())).body()).contains("Tài khoản tạm khóa");
    }

    /** Another program on the same machine. */
    @Test
    void a_code_is_sent_to_the_edge_and_to_no_other_port() throws Exception {
        String asked = "/identity/oauth2/authorize?response_type=code&client_id=congtam-edge&scope=openid"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&redirect_uri=";
        String edge = town.origin + "/login/oauth2/code/congtam";
        assertThat(town.browser().open(asked + Town.encoded(edge)).uri().getPath())
                .isEqualTo("/identity/login");
        String other = edge.replaceFirst(":[0-9]+/", ":1/");
        assertThat(town.browser().open(asked + Town.encoded(other)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void once_the_administrator_has_reset_it_another_telephone_is_set_up() throws Exception {
        Browser first = town.browser();
        assertThat(enrol(first, town.firstSignIn(first, "VC0205")).statusCode()).isEqualTo(200);
        assertThat(first.open("/submission/").body()).startsWith("GET Bearer ");
        assertThat(town.post(Town.ADMIN, "/identity/api/v1/accounts/VC0205/factor-reset", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(first.open("/submission/").uri().getPath())
                .as("what was open is closed")
                .isEqualTo("/identity/login");
        assertThat(town.browser().signIn("/submission/", "VC0205", OWN).uri().getPath())
                .isEqualTo("/identity/login/factor");
    }

    /** A minute ago, so that a code of the moment was not used yet. */
    private static Telephone enrolled(String staff) throws Exception {
        Browser first = town.browser();
        HttpResponse<String> page = town.firstSignIn(first, staff);
        Telephone telephone = Telephone.thatTook(page.body());
        assertThat(enrol(first, page).statusCode()).isEqualTo(200);
        town.passes(Duration.ofMinutes(1));
        return telephone;
    }

    private static String path(Browser browser) {
        try {
            return browser.open("/submission/").uri().getPath();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> enrol(Browser browser, HttpResponse<String> page) throws Exception {
        return confirm(browser, page, Telephone.thatTook(page.body()).code(town.now()));
    }

    private static HttpResponse<String> confirm(Browser browser, HttpResponse<String> page, String code)
            throws Exception {
        return browser.submit("/identity/login/factor", Town.fields("code", code), page.body());
    }

    private static HttpResponse<String> give(Browser browser, HttpResponse<String> page, String code) throws Exception {
        return browser.submit("/identity/login/code", Town.fields("code", code), page.body());
    }

    private static JWTClaimsSet claims(HttpResponse<String> page) throws Exception {
        return SignedJWT.parse(page.body().replace("GET Bearer ", "")).getJWTClaimsSet();
    }
}
