package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody whom no roster knew, and what is left of his account once it is over. */
class GuestTest {
    private static final String ACCOUNTS = "/identity/api/v1/accounts";
    private static final String LOG = "/identity/api/v1/security-log";

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town(folder);
        town.records.joined("VC0799", "Một công chức");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void the_account_of_a_guest_ends_when_an_official_joins_under_its_code_and_is_not_the_officials() throws Exception {
        admitted("VC0701", "xa-a");
        Browser guest = town.browser();
        assertThat(isIn(town.firstSignIn(guest, "VC0701"))).isTrue();

        town.records.joined("VC0701", "Trần Thị Mới");

        HttpResponse<String> page =
                Town.eventually(() -> open(guest), seen -> seen.uri().getPath().equals("/identity/login"));
        assertThat(page.uri().getPath()).isEqualTo("/identity/login");
        assertThat(town.browser()
                        .signIn("/submission/", "VC0701", Town.encoded(Town.OWN))
                        .uri()
                        .getPath())
                .isEqualTo("/identity/login");
        assertThat(town.get(Town.ADMIN, ACCOUNTS + "?agency=xa-a").body())
                .containsPattern("\"VC0701\"[^}]*\"granted\":\\[][^}]*\"password\":\"NONE\"");
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body()).doesNotContain("VC0701");
        assertThat(town.get(Town.INSPECTOR, LOG + "?about=VC0701").body())
                .containsOnlyOnce("\"what\":\"GUEST_ENDED_BY_JOINING\"");
        Browser official = town.browser();
        assertThat(isIn(town.firstSignIn(official, "VC0701")))
                .as("by a password handed to her")
                .isTrue();
        assertThat(official.open("/identity/api/v1/account/own-records").body())
                .containsOnlyOnce("\"what\":\"SIGNED_IN\"")
                .containsOnlyOnce("\"what\":\"PASSWORD_HANDED_OUT\"")
                .doesNotContain("GUEST_ADMITTED", "SESSION_ENDED_AS_LEFT");
        assertThat(official.open("/identity/account").body())
                .contains("data-what=\"SIGNED_IN\"")
                .doesNotContain("GUEST_ADMITTED");
    }

    /** What he was granted as a guest of the agency that she joins. */
    @Test
    void an_official_has_no_role_that_was_granted_to_a_guest_before_her() throws Exception {
        String guest = "{\"staff\":\"VC0702\",\"name\":\"Khách\",\"agency\":\"xa-a\",\"roles\":[\"homeaffairs\"]}";
        assertThat(town.post(Town.ADMIN, ACCOUNTS, guest).statusCode()).isEqualTo(201);
        town.records.joined("VC0702", "Lê Thị Hai");
        assertThat(town.get(Town.ADMIN, ACCOUNTS + "?agency=xa-a").body())
                .containsPattern("\"VC0702\"[^}]*\"roles\":\\[\"official\"],\"granted\":\\[]");
        assertThat(isIn(town.firstSignIn(town.browser(), "VC0702"))).isTrue();
    }

    @Test
    void a_guest_has_no_code_by_which_programs_act() throws Exception {
        String guest = "{\"staff\":\"CONGTAM-IDENTITY\",\"name\":\"Khách\",\"roles\":[]}";
        HttpResponse<String> answer = town.post(Town.ADMIN, ACCOUNTS, guest);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("STAFF_CODE_RESERVED", "/staff");
    }

    @Test
    void where_he_came_from_and_what_went_wrong_goes_with_the_data_of_a_guest() throws Exception {
        admitted("KHACH-1", null);
        Browser guest = town.browser();
        assertThat(isIn(town.firstSignIn(guest, "KHACH-1"))).isTrue();
        assertThat(town.browser().signIn("/", "KHACH-1", "sai").uri().getPath()).isEqualTo("/identity/login");
        assertThat(guest.open("/identity/api/v1/account/own-records").body())
                .containsPattern("\"addresses\":\\[\\{\"address\":\"127.0.0.1\",\"last\":\"20")
                .containsPattern("\"failures\":\\[\\{\"address\":\"127.0.0.1\",\"count\":1,\"last\":\"20");
        assertThat(town.collectionsThatHold("KHACH-1"))
                .contains("accounts", "familiar_addresses", "failed_sign_ins", "security_log");

        assertThat(town.post(Town.ADMIN, ACCOUNTS + "/KHACH-1/guest-erasure", "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(town.collectionsThatHold("KHACH-1")).containsExactlyInAnyOrder("accounts", "security_log");
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body())
                .containsPattern("\"KHACH-1\",\"name\":\"\\[đã xóa]\"[^}]*\"serves\":false")
                .doesNotContain("Vị khách KHACH-1");
        assertThat(town.post(Town.ADMIN, ACCOUNTS + "/KHACH-1/first-password", "")
                        .body())
                .as("nobody is made of him again")
                .contains("NOT_IN_SERVICE");
    }

    @Test
    void who_looks_at_the_accounts_of_no_agency_is_in_the_log() throws Exception {
        admitted("KHACH-7", null);
        assertThat(town.get(Town.ADMIN, ACCOUNTS).statusCode()).isEqualTo(200);
        assertThat(town.get(Town.INSPECTOR, "/identity/api/v1/security-log?what=ACCOUNTS_LOOKED_AT")
                        .body())
                .contains("\"by\":\"VC9004\"", "\"KHACH-7\"");
    }

    @Test
    void the_page_of_the_accounts_erases_guests_and_nobody_else() throws Exception {
        admitted("KHACH-2", null);
        Browser admin = town.browser();
        assertThat(admin.signIn("/identity/accounts?agency=", "VC9004", town.printedPassword())
                        .body())
                .contains("/identity/api/v1/accounts/KHACH-2/guest-erasure")
                .doesNotContain("/VC9003/guest-erasure", "??");
        assertThat(admin.open("/identity/accounts?agency=xa-a").body()).doesNotContain("VC0799/guest-erasure");
    }

    private static void admitted(String staff, @org.jspecify.annotations.Nullable String agency) throws Exception {
        String of = agency == null ? "null" : "\"" + agency + "\"";
        String guest =
                "{\"staff\":\"%s\",\"name\":\"Vị khách %s\",\"agency\":%s,\"roles\":[]}".formatted(staff, staff, of);
        HttpResponse<String> answer = town.post(Town.ADMIN, ACCOUNTS, guest);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static HttpResponse<String> open(Browser browser) {
        try {
            return browser.open("/submission/");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isIn(HttpResponse<String> page) {
        return page.body().startsWith("GET Bearer ");
    }
}
