package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many sessions there may be, how long they last, and what ends them. */
class SessionsTest {
    private static final String OWN = Town.encoded(Town.OWN);

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town(folder);
        List.of("VC0301", "VC0302", "VC0303", "VC0304", "VC0305", "VC0306", "VC0307")
                .forEach(code -> town.records.joined(code, "Công chức " + code));
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_fourth_session_ends_the_first() throws Exception {
        Browser first = town.browser();
        assertThat(isIn(town.firstSignIn(first, "VC0301"))).isTrue();
        List<Browser> further = new ArrayList<>(List.of(town.browser(), town.browser()));
        for (Browser one : further) {
            assertThat(isIn(one.signIn("/submission/", "VC0301", OWN))).isTrue();
        }
        assertThat(isIn(first.open("/submission/"))).isTrue();
        further.add(town.browser());
        assertThat(isIn(further.getLast().signIn("/submission/", "VC0301", OWN)))
                .isTrue();
        assertThat(first.open("/submission/").uri().getPath()).isEqualTo("/identity/login");
        for (Browser one : further) {
            assertThat(isIn(one.open("/submission/"))).isTrue();
        }
    }

    @Test
    void those_who_share_a_demo_account_do_not_end_each_others_sessions() throws Exception {
        Browser first = town.browser();
        assertThat(isIn(first.signIn("/submission/", "VC0013", town.printedPassword())))
                .isTrue();
        for (int i = 0; i < 4; i++) {
            assertThat(isIn(town.browser().signIn("/submission/", "VC0013", town.printedPassword())))
                    .isTrue();
        }
        assertThat(isIn(first.open("/submission/"))).isTrue();
    }

    @Test
    void however_busy_a_session_ends_after_half_a_day_and_the_password_is_asked_for_again() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0302"))).isTrue();
        town.passes(Duration.ofHours(11));
        assertThat(isIn(browser.open("/submission/"))).isTrue();
        town.passes(Duration.ofHours(1));
        HttpResponse<String> page = browser.open("/submission/");
        assertThat(page.uri().getPath()).isEqualTo("/identity/login");
    }

    @Test
    void who_signs_out_is_out_at_the_edge_and_at_the_provider() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0303"))).isTrue();
        assertThat(accounts()).containsPattern("\"VC0303\"[^}]*\"sessions\":1");
        String start = browser.open("/").body();
        assertThat(browser.submit("/logout", "", start).statusCode()).isLessThan(400);
        assertThat(browser.open("/submission/").uri().getPath()).isEqualTo("/identity/login");
        assertThat(accounts()).containsPattern("\"VC0303\"[^}]*\"sessions\":0");
    }

    @Test
    void the_provider_lets_nobody_in_by_an_old_session_of_its_own() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0304"))).isTrue();
        browser.forget("congtam-session");
        assertThat(browser.open("/submission/").uri().getPath()).isEqualTo("/identity/login");
    }

    @Test
    void who_left_the_service_is_put_out_and_not_let_in_again() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0305"))).isTrue();
        town.records.left("VC0305");
        String where = Town.eventually(() -> path(browser), path -> path.equals("/identity/login"));
        assertThat(where).isEqualTo("/identity/login");
        assertThat(town.browser().signIn("/submission/", "VC0305", OWN).body()).contains("không còn công tác");
        assertThat(town.browser().signIn("/submission/", "VC0305", "wrong").body())
                .as("told only to who knows the password")
                .contains("Mã công chức hoặc mật khẩu không đúng.");
        assertThat(town.post(Town.ADMIN, "/identity/api/v1/accounts/VC0305/first-password", "")
                        .body())
                .contains("NOT_IN_SERVICE");
    }

    @Test
    void a_role_that_is_withdrawn_is_of_no_use_any_more_in_a_session_that_is_open() throws Exception {
        String roles = "/identity/api/v1/accounts/VC0306/roles";
        assertThat(town.post(Town.ADMIN, roles, "{\"roles\":[\"homeaffairs\"]}").statusCode())
                .isEqualTo(204);
        Browser browser = town.browser();
        HttpResponse<String> page = town.firstSignIn(browser, "VC0306");
        String code = Telephone.thatTook(page.body()).code(town.now());
        assertThat(browser.submit("/identity/login/factor", Town.fields("code", code), page.body())
                        .statusCode())
                .isEqualTo(200);
        assertThat(isIn(browser.open("/submission/"))).isTrue();
        assertThat(town.post(Town.ADMIN, roles, "{\"roles\":[]}").statusCode()).isEqualTo(204);
        assertThat(path(browser)).isEqualTo("/identity/login");
    }

    @Test
    void who_leads_from_now_on_signs_in_anew_and_shows_what_leaders_show() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0307"))).isTrue();
        town.records.leads("VC0307", "Công chức VC0307");
        String where = Town.eventually(() -> path(browser), path -> path.equals("/identity/login"));
        assertThat(where).isEqualTo("/identity/login");
        assertThat(browser.signIn("/submission/", "VC0307", OWN).uri().getPath())
                .isEqualTo("/identity/login/factor");
        assertThat(town.get(Town.INSPECTOR, "/identity/api/v1/security-log?about=VC0307")
                        .body())
                .contains("SESSION_ENDED_AS_STANDING_CHANGED");
    }

    private static String path(Browser browser) {
        try {
            return browser.open("/submission/").uri().getPath();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String accounts() throws Exception {
        return town.get(Town.ADMIN, "/identity/api/v1/accounts?agency=xa-a").body();
    }

    private static boolean isIn(HttpResponse<String> page) {
        return page.body().startsWith("GET Bearer ");
    }
}
