package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done about accounts is written down, and who may do and read it. */
class SecurityLogTest {
    private static final String ACCOUNTS = "/identity/api/v1/accounts";
    private static final String LOG = "/identity/api/v1/security-log";

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town(folder);
        town.records.joined("VC0401", "Trần Văn Bình");
        town.records.joined("VC0402", "Đỗ Thị Sáu");
        town.records.joined("VC0403", "Lê Thị Nội Vụ");
        town.records.leads("VC0404", "Phan Văn Trưởng");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void who_handed_out_what_to_whom_and_who_came_in_or_did_not_is_read_without_a_secret() throws Exception {
        String first = town.firstPassword("VC0401");
        assertThat(town.browser().signIn("/submission/", "VC0401", "saibét").statusCode())
                .isEqualTo(200);
        assertThat(town.browser().signIn("/submission/", "bímậtgõnhầmô", "x").statusCode())
                .isEqualTo(200);
        assertThat(town.firstSignIn(town.browser(), "VC0401").body()).startsWith("GET Bearer ");
        String lines = town.get(Town.INSPECTOR, LOG + "?about=VC0401").body();
        assertThat(lines)
                .contains(
                        "\"what\":\"PASSWORD_HANDED_OUT\",\"about\":\"VC0401\",\"by\":\"VC9004\"",
                        "\"what\":\"PASSWORD_REFUSED\",\"about\":\"VC0401\",\"from\":\"127.0.0.1\"",
                        "\"what\":\"PASSWORD_CHOSEN\"",
                        "\"what\":\"SIGNED_IN\"");
        assertThat(town.get(Town.INSPECTOR, LOG).body()).doesNotContain(first, "saibét", "bímật", Town.OWN);
    }

    @Test
    void the_administrator_and_the_inspector_read_it_in_a_page_and_nobody_else_does() throws Exception {
        for (String account : new String[] {"VC9004", "VC9003"}) {
            Browser browser = town.browser();
            HttpResponse<String> page = browser.signIn("/identity/security-log", account, town.printedPassword());
            assertThat(page.body())
                    .contains("Nhật ký an ninh", "data-what=\"SIGNED_IN\"", "aria-current=\"page\"")
                    .doesNotContain("??");
            assertThat(browser.open("/identity/security-log?lang=en").body()).contains("Security log", "Signed in");
        }
        HttpResponse<String> refused =
                town.browser().signIn("/identity/security-log", "VC0013", town.printedPassword());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(town.get(Town.LAN, LOG).statusCode()).isEqualTo(403);
        assertThat(town.browser().open(LOG).statusCode()).isEqualTo(401);
    }

    @Test
    void the_administrator_sees_all_accounts_of_an_agency_and_the_inspector_does_not() throws Exception {
        HttpResponse<String> page = town.browser().signIn("/identity/accounts", "VC9004", town.printedPassword());
        assertThat(page.body())
                .contains("Trần Văn Bình", "Cấp mật khẩu lần đầu", "Chưa cấp mật khẩu", "UBND xã A")
                .doesNotContain("??");
        assertThat(town.get(Town.INSPECTOR, ACCOUNTS).statusCode()).isEqualTo(403);
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body()).contains("VC9003", "\"password\":\"SHARED\"");
    }

    @Test
    void the_password_is_in_the_answer_to_the_page_too_and_only_to_a_page_of_ours() throws Exception {
        Browser browser = town.browser();
        assertThat(browser.signIn("/identity/accounts", "VC9004", town.printedPassword())
                        .statusCode())
                .isEqualTo(200);
        String path = "/identity/accounts/VC0402/first-password";
        assertThat(browser.send(browser.request(path).POST(BodyPublishers.noBody()))
                        .body())
                .contains("WRITE_NOT_PROTECTED");
        HttpResponse<String> handedOut = browser.send(browser.request(path)
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").getValue())
                .header("Content-Type", "application/json")
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(handedOut.body())
                .containsPattern("<code class=\"password\">[a-z2-9]{4}(-[a-z2-9]{4}){2}</code>")
                .doesNotContain("<html");
        assertThat(handedOut.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void roles_that_follow_from_no_fact_are_granted_by_an_administrator_and_not_to_himself() throws Exception {
        String path = ACCOUNTS + "/VC0403/roles";
        assertThat(town.post(Town.ADMIN, path, "{\"roles\":[\"homeaffairs\"]}").statusCode())
                .isEqualTo(204);
        assertThat(town.firstSignIn(town.browser(), "VC0403").uri().getPath())
                .as("home affairs shows a second factor")
                .isEqualTo("/identity/login/factor");
        assertThat(town.post(Town.ADMIN, path, "{\"roles\":[\"head\"]}").body()).contains("ROLE_FOLLOWS_FROM_FACTS");
        assertThat(town.post(Town.ADMIN, path, "{\"roles\":[\"admin\",\"inspector\"]}")
                        .body())
                .contains("INSPECTOR_ADMINISTERS_NOTHING");
        assertThat(town.post(Town.ADMIN, ACCOUNTS + "/VC9003/roles", "{\"roles\":[\"admin\"]}")
                        .body())
                .contains("INSPECTOR_ADMINISTERS_NOTHING");
        assertThat(town.post(Town.ADMIN, ACCOUNTS + "/VC9004/roles", "{\"roles\":[\"hr\"]}")
                        .body())
                .contains("NOT_TO_ONESELF");
        assertThat(town.get(Town.INSPECTOR, LOG + "?what=ROLES_GRANTED").body())
                .contains("\"about\":\"VC0403\",\"by\":\"VC9004\",\"detail\":\"homeaffairs\"");
    }

    @Test
    void who_administers_or_inspects_has_no_role_that_acts_on_the_records_of_others() throws Exception {
        String guest = "{\"staff\":\"GHOST-2\",\"name\":\"Một người khác\",\"roles\":[%s]}";
        for (String acting : new String[] {"hr", "homeaffairs", "leader"}) {
            assertThat(town.post(Town.ADMIN, ACCOUNTS, guest.formatted("\"admin\",\"" + acting + "\""))
                            .body())
                    .contains("ADMINISTRATOR_ONLY_ADMINISTERS");
            assertThat(town.post(Town.ADMIN, ACCOUNTS, guest.formatted("\"inspector\",\"" + acting + "\""))
                            .body())
                    .contains("INSPECTOR_ONLY_INSPECTS");
        }
        assertThat(town.post(Town.ADMIN, ACCOUNTS + "/VC0404/roles", "{\"roles\":[\"admin\"]}")
                        .body())
                .as("a rater by the facts")
                .contains("ADMINISTRATOR_ONLY_ADMINISTERS");
        assertThat(town.post(Town.ADMIN, ACCOUNTS + "/VC0404/roles", "{\"roles\":[]}")
                        .statusCode())
                .as("to withdraw is never refused")
                .isEqualTo(204);
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body()).doesNotContain("GHOST-2");
    }

    @Test
    void somebody_whom_no_roster_knows_is_admitted_by_hand() throws Exception {
        String guest = "{\"staff\":\"TT0001\",\"name\":\"Thanh tra Chính phủ\",\"roles\":[\"inspector\"]}";
        assertThat(town.post(Town.ADMIN, ACCOUNTS, guest).statusCode()).isEqualTo(201);
        assertThat(town.post(Town.ADMIN, ACCOUNTS, guest).body()).contains("ALREADY_KNOWN");
        assertThat(town.post(Town.ADMIN, ACCOUNTS, guest.replace("TT0001", "VC0401"))
                        .body())
                .contains("ALREADY_KNOWN");
        assertThat(town.firstSignIn(town.browser(), "TT0001").uri().getPath()).isEqualTo("/identity/login/factor");
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body()).contains("Thanh tra Chính phủ");
    }

    @Test
    void while_nobody_can_tell_who_serves_the_administrator_is_told_so_and_comes_in_himself() throws Exception {
        try (Town alone = new Town(folder.resolve("alone"))) {
            alone.records.close();
            HttpResponse<String> answer = alone.post(Town.ADMIN, ACCOUNTS + "/VC0401/first-password", "");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("ROSTER_AWAY");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(alone.get(Town.ADMIN, ACCOUNTS + "?agency=.*").statusCode())
                    .as("no code of an agency")
                    .isEqualTo(400);
            HttpResponse<String> page = alone.browser().signIn("/identity/accounts", "VC9004", alone.printedPassword());
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Chưa kiểm tra được thông tin công chức");
        }
    }
}
