package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there are two administrators, neither of them makes himself somebody else alone. */
class FourEyesTest {
    private static final String ACCOUNTS = "/identity/api/v1/accounts";
    private static final Account SECOND = new Account("VC0501", "Đinh Thị Hai", null, List.of("admin"));

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() throws Exception {
        town = new Town(folder);
        List.of("VC0501", "VC0502", "VC0503", "VC0504", "VC0506")
                .forEach(code -> town.records.joined(code, "Công chức " + code));
        town.records.leads("VC0505", "Trưởng phòng VC0505");
        assertThat(grant(Town.ADMIN, "VC0501", "admin"))
                .as("while there is but one")
                .isEqualTo(204);
        enrol("VC0501");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_role_in_all_agencies_is_granted_once_another_administrator_asks_for_the_very_same() throws Exception {
        assertThat(grant(Town.ADMIN, "VC0502", "homeaffairs")).isEqualTo(409);
        assertThat(grant(Town.ADMIN, "VC0502", "homeaffairs"))
                .as("asking twice is not being two")
                .isEqualTo(409);
        assertThat(grant(SECOND, "VC0502", "leader")).as("something else").isEqualTo(409);
        assertThat(granted("VC0502")).contains("\"granted\":[]");
        assertThat(grant(SECOND, "VC0502", "homeaffairs")).isEqualTo(204);
        assertThat(granted("VC0502")).contains("\"granted\":[\"homeaffairs\"]");
        assertThat(town.get(Town.INSPECTOR, "/identity/api/v1/security-log?about=VC0502")
                        .body())
                .contains(
                        "\"what\":\"SECOND_ADMINISTRATOR_ASKED\",\"about\":\"VC0502\",\"by\":\"VC9004\"",
                        "\"what\":\"ROLES_GRANTED\",\"about\":\"VC0502\",\"by\":\"VC0501\"");
    }

    @Test
    void what_was_asked_for_a_day_ago_is_asked_for_no_more() throws Exception {
        assertThat(grant(Town.ADMIN, "VC0503", "inspector")).isEqualTo(409);
        town.passes(Duration.ofHours(25));
        assertThat(grant(SECOND, "VC0503", "inspector")).isEqualTo(409);
        assertThat(grant(Town.ADMIN, "VC0503", "inspector")).isEqualTo(204);
    }

    @Test
    void a_guest_who_reads_all_agencies_is_admitted_and_handed_a_password_by_two() throws Exception {
        String guest = "{\"staff\":\"GHOST-2\",\"name\":\"Một người khác\",\"roles\":[\"homeaffairs\"]}";
        assertThat(town.post(Town.ADMIN, ACCOUNTS, guest).body()).contains("SECOND_ADMINISTRATOR_NEEDED");
        assertThat(town.post(SECOND, ACCOUNTS, guest.replace("khác", "nữa")).body())
                .as("another name")
                .contains("SECOND_ADMINISTRATOR_NEEDED");
        assertThat(town.post(SECOND, ACCOUNTS, guest).statusCode()).isEqualTo(201);
        assertThat(act(Town.ADMIN, "GHOST-2", "first-password").body())
                .contains("SECOND_ADMINISTRATOR_NEEDED")
                .doesNotContain("\"password\"");
        assertThat(act(SECOND, "GHOST-2", "first-password").body()).contains("\"password\"");
    }

    @Test
    void a_guest_is_erased_by_two_and_his_name_is_nowhere_any_more() throws Exception {
        String guest = "{\"staff\":\"GHOST-3\",\"name\":\"Một vị khách lạ\",\"roles\":[\"leader\"]}";
        assertThat(town.post(Town.ADMIN, ACCOUNTS, guest).statusCode()).isEqualTo(409);
        assertThat(town.post(SECOND, ACCOUNTS, guest).statusCode()).isEqualTo(201);
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body()).contains("Một vị khách lạ");
        assertThat(act(Town.ADMIN, "GHOST-3", "guest-erasure").body()).contains("SECOND_ADMINISTRATOR_NEEDED");
        assertThat(act(SECOND, "GHOST-3", "guest-erasure").statusCode()).isEqualTo(204);
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body())
                .contains("GHOST-3", "[đã xóa]")
                .doesNotContain("Một vị khách lạ");
        assertThat(town.get(Town.INSPECTOR, "/identity/api/v1/security-log?about=GHOST-3")
                        .body())
                .contains("GUEST_ERASED", "\"detail\":\"guest leader\"")
                .doesNotContain("Một vị khách lạ")
                .doesNotContainPattern("guest [0-9a-f]{16}");
        assertThat(town.collectionsThatHold("GHOST-3")).containsExactlyInAnyOrder("accounts", "security_log");
        assertThat(act(Town.ADMIN, "VC0504", "guest-erasure").body()).contains("NO_GUEST");
    }

    @Test
    void neither_takes_the_telephone_or_the_role_from_the_other_alone() throws Exception {
        assertThat(act(Town.ADMIN, "VC0501", "factor-reset").body()).contains("SECOND_ADMINISTRATOR_NEEDED");
        assertThat(town.post(Town.ADMIN, ACCOUNTS + "/VC0501/roles", "{\"roles\":[]}")
                        .body())
                .contains("SECOND_ADMINISTRATOR_NEEDED");
        assertThat(granted("VC0501")).contains("\"granted\":[\"admin\"]", "\"factor\":true");
    }

    /** Whoever has the password of a rater sets up the telephone, or has the lost one reset next. */
    @Test
    void one_administrator_hands_no_password_of_a_rater_and_does_of_an_official() throws Exception {
        assertThat(act(Town.ADMIN, "VC0505", "first-password").body())
                .contains("SECOND_ADMINISTRATOR_NEEDED")
                .doesNotContain("\"password\"");
        assertThat(act(SECOND, "VC0505", "first-password").body()).contains("\"password\"");
        assertThat(act(Town.ADMIN, "VC0504", "first-password").body()).contains("\"password\"");
    }

    @Test
    void a_granted_role_is_of_the_agency_for_which_it_was_granted_and_ends_for_good_with_a_transfer() throws Exception {
        assertThat(grant(Town.ADMIN, "VC0506", "homeaffairs")).isEqualTo(409);
        assertThat(grant(SECOND, "VC0506", "homeaffairs")).isEqualTo(204);
        assertThat(roles("VC0506")).containsExactly("homeaffairs", "official");
        town.records.moved("VC0506", "xa-b");
        assertThat(roles("VC0506")).containsExactly("official");
        assertThat(act(Town.ADMIN, "VC0506", "first-password").body()).contains("\"password\"");
        town.records.cameBack("VC0506", "xa-b");
        assertThat(roles("VC0506")).containsExactly("official");
        assertThat(town.get(Town.INSPECTOR, "/identity/api/v1/security-log?about=VC0506")
                        .body())
                .containsOnlyOnce("\"what\":\"ROLES_ENDED_BY_TRANSFER\",\"about\":\"VC0506\"");
        assertThat(grant(SECOND, "VC0506", "homeaffairs"))
                .as("it is granted anew by two")
                .isEqualTo(409);
    }

    @Test
    void who_has_handed_out_a_password_does_not_alone_make_its_owner_a_keeper_of_records_but_one_withdraws()
            throws Exception {
        assertThat(grant(Town.ADMIN, "VC0504", "hr")).isEqualTo(409);
        assertThat(grant(SECOND, "VC0504", "hr")).isEqualTo(204);
        assertThat(town.post(SECOND, ACCOUNTS + "/VC0504/roles", "{\"roles\":[]}")
                        .statusCode())
                .isEqualTo(204);
    }

    private static int grant(Account by, String staff, String role) throws Exception {
        return town.post(by, ACCOUNTS + "/" + staff + "/roles", "{\"roles\":[\"" + role + "\"]}")
                .statusCode();
    }

    private static HttpResponse<String> act(Account by, String staff, String what) throws Exception {
        return town.post(by, ACCOUNTS + "/" + staff + "/" + what, "");
    }

    /** The account as the book of its agency has it. */
    private static String granted(String staff) throws Exception {
        String all = town.get(Town.ADMIN, ACCOUNTS + "?agency=xa-a").body();
        return all.substring(all.indexOf("\"" + staff + "\"")).split("}", 2)[0];
    }

    private static List<String> roles(String staff) throws Exception {
        String roles = granted(staff).split("\"roles\":\\[", 2)[1].split("]", 2)[0];
        return List.of(roles.replace("\"", "").split(","));
    }

    private static void enrol(String staff) throws Exception {
        Browser browser = town.browser();
        HttpResponse<String> page = town.firstSignIn(browser, staff);
        String code = Telephone.thatTook(page.body()).code(town.now());
        assertThat(browser.submit("/identity/login/factor", Town.fields("code", code), page.body())
                        .statusCode())
                .isEqualTo(200);
    }
}
