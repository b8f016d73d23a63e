package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.standalone.identity.TwoAdministrators.ACCOUNTS;
import static vn.congtam.standalone.identity.TwoAdministrators.SECOND;
import static vn.congtam.standalone.identity.TwoAdministrators.guest;
import static vn.congtam.standalone.identity.TwoAdministrators.line;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there are two administrators, neither of them makes himself somebody else alone. */
class FourEyesTest {
    private static final String PROPOSALS = "/identity/api/v1/proposals";

    @TempDir
    private static Path folder;

    private static Town town;
    private static TwoAdministrators two;

    @BeforeAll
    static void start() throws Exception {
        town = new Town(folder);
        two = new TwoAdministrators(town);
        IntStream.of(1, 2, 3, 4, 6, 7, 8, 9, 10, 12, 13, 14)
                .mapToObj("VC05%02d"::formatted)
                .forEach(code -> town.records.joined(code, "Công chức " + code));
        List.of("VC0505", "VC0511").forEach(code -> town.records.leads(code, "Trưởng phòng " + code));
        assertThat(two.grant(Town.ADMIN, "VC0501", "admin").statusCode())
                .as("while there is but one")
                .isEqualTo(204);
        two.enrol(SECOND, two.act(Town.ADMIN, "VC0501", "first-password"));
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_role_in_all_agencies_is_granted_once_another_administrator_has_approved_it() throws Exception {
        HttpResponse<String> proposed = two.grant(Town.ADMIN, "VC0502", "homeaffairs");
        assertThat(proposed.statusCode()).isEqualTo(202);
        assertThat(town.get(SECOND, PROPOSALS).body())
                .contains(
                        "\"act\":\"ROLES\",\"staff\":\"VC0502\",\"name\":\"Công chức VC0502\"",
                        "\"roles\":[\"homeaffairs\"]",
                        "\"by\":\"VC9004\"",
                        "\"decidable\":true");
        assertThat(town.approve(Town.ADMIN, proposed).body())
                .as("nobody agrees with himself")
                .contains("OWN_PROPOSAL");
        assertThat(town.settle(Town.ADMIN, proposed, "declining").body()).contains("OWN_PROPOSAL");
        assertThat(two.grant(SECOND, "VC0502", "leader").body())
                .as("one at a time")
                .contains("ALREADY_PROPOSED");
        assertThat(two.granted("VC0502")).contains("\"granted\":[]");
        assertThat(town.approve(SECOND, proposed).statusCode()).isEqualTo(204);
        assertThat(two.granted("VC0502")).contains("\"granted\":[\"homeaffairs\"]");
        assertThat(town.approve(SECOND, proposed).body()).as("once").contains("NO_PROPOSAL");
        assertThat(two.log("VC0502"))
                .contains(
                        line("SECOND_ADMINISTRATOR_ASKED", "VC0502", "VC9004", "roles homeaffairs"),
                        line("PROPOSAL_APPROVED", "VC0502", "VC0501", "roles homeaffairs (VC9004)"),
                        line("ROLES_GRANTED", "VC0502", "VC0501", "homeaffairs"));
    }

    @Test
    void what_is_declined_withdrawn_or_three_days_old_is_never_done_and_all_of_it_is_written_down() throws Exception {
        HttpResponse<String> declined = two.grant(Town.ADMIN, "VC0503", "inspector");
        assertThat(town.settle(SECOND, declined, "withdrawal").body())
                .as("of who made it alone")
                .contains("NOT_YOUR_PROPOSAL");
        assertThat(town.settle(SECOND, declined, "declining").statusCode()).isEqualTo(204);
        assertThat(town.approve(SECOND, declined).body()).contains("NO_PROPOSAL");

        HttpResponse<String> withdrawn = two.grant(Town.ADMIN, "VC0503", "inspector");
        assertThat(town.settle(Town.ADMIN, withdrawn, "withdrawal").statusCode())
                .isEqualTo(204);
        assertThat(town.approve(SECOND, withdrawn).body()).contains("NO_PROPOSAL");

        HttpResponse<String> late = two.grant(Town.ADMIN, "VC0503", "inspector");
        town.passes(Duration.ofDays(3));
        assertThat(town.approve(SECOND, late).body()).contains("NO_PROPOSAL");

        assertThat(two.granted("VC0503")).contains("\"granted\":[]");
        assertThat(two.log("VC0503"))
                .contains(
                        line("PROPOSAL_DECLINED", "VC0503", "VC0501", "roles inspector (VC9004)"),
                        line("PROPOSAL_WITHDRAWN", "VC0503", "VC9004", "roles inspector"),
                        line("PROPOSAL_LAPSED", "VC0503", "VC9004", "roles inspector"))
                .doesNotContain("ROLES_GRANTED");
        assertThat(two.grant(SECOND, "VC0503", "inspector").statusCode())
                .as("it can be proposed anew")
                .isEqualTo(202);
    }

    @Test
    void what_has_changed_since_is_not_approved_unseen() throws Exception {
        assertThat(town.approve(SECOND, two.grant(Town.ADMIN, "VC0507", "hr")).statusCode())
                .isEqualTo(204);
        HttpResponse<String> both =
                town.post(Town.ADMIN, ACCOUNTS + "/VC0507/roles", "{\"roles\":[\"hr\",\"homeaffairs\"]}");
        assertThat(two.withdrawAll(SECOND, "VC0507")).as("one takes power away").isEqualTo(204);
        assertThat(town.approve(SECOND, both).body()).contains("CHANGED_SINCE_PROPOSED");
        assertThat(two.granted("VC0507")).contains("\"granted\":[]");
    }

    @Test
    void a_guest_who_reads_all_agencies_is_admitted_and_handed_a_password_by_two() throws Exception {
        HttpResponse<String> admission = town.post(Town.ADMIN, ACCOUNTS, guest("GHOST-2", "Một người khác"));
        assertThat(town.get(SECOND, PROPOSALS).body()).contains("Một người khác");
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body()).doesNotContain("GHOST-2");
        assertThat(town.approve(SECOND, admission).statusCode()).isEqualTo(204);
        HttpResponse<String> password = two.act(SECOND, "GHOST-2", "first-password");
        assertThat(password.body()).doesNotContain("\"password\"");
        HttpResponse<String> approved = town.approve(Town.ADMIN, password);
        assertThat(approved.body()).contains("\"staff\":\"GHOST-2\",\"password\"");
        assertThat(approved.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void a_guest_is_erased_by_two_and_his_name_is_nowhere_any_more() throws Exception {
        assertThat(town.approve(SECOND, town.post(Town.ADMIN, ACCOUNTS, guest("GHOST-3", "Một vị khách lạ")))
                        .statusCode())
                .isEqualTo(204);
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body()).contains("Một vị khách lạ");
        HttpResponse<String> password = two.act(SECOND, "GHOST-3", "first-password");
        assertThat(town.collectionsThatHold("GHOST-3")).contains("proposals");
        assertThat(town.approve(SECOND, two.act(Town.ADMIN, "GHOST-3", "guest-erasure"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(town.approve(Town.ADMIN, password).body())
                .as("what waited about him waits no more")
                .contains("NO_PROPOSAL");
        assertThat(town.get(Town.ADMIN, ACCOUNTS).body())
                .contains("GHOST-3", "[đã xóa]")
                .doesNotContain("Một vị khách lạ");
        assertThat(two.log("GHOST-3"))
                .contains("GUEST_ERASED", "\"detail\":\"guest leader\"")
                .doesNotContain("Một vị khách lạ");
        assertThat(town.collectionsThatHold("GHOST-3")).containsExactlyInAnyOrder("accounts", "security_log");
        assertThat(two.act(Town.ADMIN, "VC0504", "guest-erasure").body()).contains("NO_GUEST");
    }

    @Test
    void neither_takes_the_telephone_or_the_role_from_the_other_and_each_lays_his_own_down_with_the_other()
            throws Exception {
        assertThat(two.act(Town.ADMIN, "VC0501", "factor-reset").body()).contains("NOBODY_TO_AGREE");
        assertThat(town.post(Town.ADMIN, ACCOUNTS + "/VC0501/roles", "{\"roles\":[]}")
                        .body())
                .contains("NOBODY_TO_AGREE");
        assertThat(two.granted("VC0501")).contains("\"granted\":[\"admin\"]", "\"factor\":true");
        HttpResponse<String> own = town.post(SECOND, ACCOUNTS + "/VC0501/roles", "{\"roles\":[]}");
        assertThat(own.statusCode()).isEqualTo(202);
        assertThat(town.settle(SECOND, own, "withdrawal").statusCode()).isEqualTo(204);
        assertThat(two.grant(SECOND, "VC0501", "leader").body()).contains("NOT_TO_ONESELF");
    }

    @Test
    void a_third_administrator_is_made_by_two_and_then_nobody_decides_about_himself() throws Exception {
        Account third = new Account("VC0508", "Phạm Thị Ba", null, List.of("admin"));
        assertThat(town.approve(SECOND, two.grant(Town.ADMIN, "VC0508", "admin"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(town.approve(third, two.grant(Town.ADMIN, "VC0509", "hr")).body())
                .as("who has no second factor yet could be anybody who has the first password")
                .contains("ADMINISTERS_NO_MORE");
        two.enrol(third, town.approve(SECOND, two.act(Town.ADMIN, "VC0508", "first-password")));

        HttpResponse<String> reset = two.act(Town.ADMIN, "VC0508", "factor-reset");
        assertThat(town.get(third, PROPOSALS).body())
                .containsPattern("\"act\":\"FACTOR_RESET\",\"staff\":\"VC0508\"[^}]*\"decidable\":false");
        assertThat(town.approve(third, reset).body()).contains("PROPOSAL_ABOUT_ONESELF");
        assertThat(town.settle(third, reset, "declining").body()).contains("PROPOSAL_ABOUT_ONESELF");
        assertThat(two.granted("VC0508")).contains("\"factor\":true");

        HttpResponse<String> ended = town.post(SECOND, ACCOUNTS + "/VC0508/roles", "{\"roles\":[]}");
        HttpResponse<String> proposed = two.grant(third, "VC0510", "leader");
        assertThat(town.approve(Town.ADMIN, ended).statusCode()).isEqualTo(204);
        assertThat(town.approve(SECOND, proposed).body())
                .as("proposed by one who administers no more")
                .contains("ADMINISTERS_NO_MORE");
        assertThat(town.approve(SECOND, reset).statusCode()).isEqualTo(204);
        assertThat(two.granted("VC0508")).contains("\"factor\":false");
    }

    /** Whoever has the password of a rater sets up the telephone, or has the lost one reset next. */
    @Test
    void one_administrator_hands_no_password_of_a_rater_and_does_of_an_official() throws Exception {
        HttpResponse<String> ofRater = two.act(Town.ADMIN, "VC0505", "first-password");
        assertThat(ofRater.body()).doesNotContain("\"password\"");
        assertThat(town.approve(SECOND, ofRater).body()).contains("\"password\"");
        assertThat(two.act(Town.ADMIN, "VC0504", "first-password").body()).contains("\"password\"");
    }

    @Test
    void a_granted_role_is_of_the_agency_for_which_it_was_granted_and_ends_for_good_with_a_transfer() throws Exception {
        assertThat(town.approve(SECOND, two.grant(Town.ADMIN, "VC0506", "homeaffairs"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(two.roles("VC0506")).containsExactly("homeaffairs", "official");
        town.records.moved("VC0506", "xa-b");
        assertThat(two.roles("VC0506")).containsExactly("official");
        assertThat(two.act(Town.ADMIN, "VC0506", "first-password").body()).contains("\"password\"");
        town.records.cameBack("VC0506", "xa-b");
        assertThat(two.roles("VC0506")).containsExactly("official");
        assertThat(two.log("VC0506")).containsOnlyOnce("\"what\":\"ROLES_ENDED_BY_TRANSFER\",\"about\":\"VC0506\"");
        assertThat(two.grant(SECOND, "VC0506", "homeaffairs").statusCode())
                .as("it is granted anew by two")
                .isEqualTo(202);
    }

    @Test
    void a_password_that_one_handed_out_is_void_once_its_owner_has_a_role_and_two_hand_out_the_next() throws Exception {
        assertThat(town.firstSignIn(town.browser(), "VC0513").body()).startsWith("GET Bearer ");
        assertThat(town.approve(SECOND, two.grant(Town.ADMIN, "VC0513", "hr")).statusCode())
                .isEqualTo(204);
        assertThat(town.browser()
                        .signIn("/submission/", "VC0513", Town.encoded(Town.OWN))
                        .body())
                .contains("Mã công chức hoặc mật khẩu không đúng.");
        assertThat(two.log("VC0513")).contains("PASSWORD_VOIDED");
        HttpResponse<String> next = two.act(Town.ADMIN, "VC0513", "first-password");
        assertThat(next.statusCode()).isEqualTo(202);
        two.enrol(new Account("VC0513", "", null, List.of("hr")), town.approve(SECOND, next));
        assertThat(two.withdrawAll(SECOND, "VC0513")).isEqualTo(204);
        assertThat(town.approve(SECOND, two.grant(Town.ADMIN, "VC0513", "homeaffairs"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(town.browser()
                        .signIn("/submission/", "VC0513", Town.encoded(Town.OWN))
                        .uri()
                        .getPath())
                .as("with the telephone that he has shown")
                .isEqualTo("/identity/login/code");
    }

    /** Asked while it was an official, handed out when it was a keeper of records: whoever is first, nobody comes in by it. */
    @Test
    void no_password_that_one_hands_out_outlives_the_moment_in_which_its_owner_is_given_power() throws Exception {
        HttpResponse<String> proposed = two.grant(Town.ADMIN, "VC0514", "hr");
        AtomicBoolean approved = new AtomicBoolean();
        List<CompletableFuture<List<String>>> hands = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> two.handedOut("VC0514", approved)))
                .limit(3)
                .toList();
        assertThat(town.approve(SECOND, proposed).statusCode()).isEqualTo(204);
        approved.set(true);
        List<String> all = hands.stream().flatMap(one -> one.join().stream()).toList();
        assertThat(all.reversed().stream().limit(5))
                .allSatisfy(password -> assertThat(town.browser()
                                .signIn("/submission/", "VC0514", Town.encoded(password))
                                .body())
                        .contains("Mã công chức hoặc mật khẩu không đúng."));
    }

    @Test
    void who_has_handed_out_a_password_does_not_alone_make_its_owner_a_keeper_of_records_but_one_withdraws()
            throws Exception {
        assertThat(town.approve(SECOND, two.grant(Town.ADMIN, "VC0504", "hr")).statusCode())
                .isEqualTo(204);
        assertThat(two.withdrawAll(SECOND, "VC0504")).isEqualTo(204);
    }

    @Test
    void what_waits_stands_above_the_accounts_and_each_finds_there_what_he_may_do() throws Exception {
        assertThat(two.act(Town.ADMIN, "VC0511", "first-password").statusCode()).isEqualTo(202);
        assertThat(two.grant(SECOND, "VC0512", "inspector").statusCode()).isEqualTo(202);
        Browser browser = town.browser();
        String page = browser.signIn("/identity/accounts", "VC9004", town.printedPassword())
                .body();
        assertThat(page)
                .contains("Đề nghị chờ quản trị viên thứ hai", "Trưởng phòng VC0511", "/withdrawal\"", "/declining\"")
                .containsPattern("data-staff=\"VC0512\" data-act=\"ROLES\"")
                .doesNotContain("??");
        assertThat(browser.open("/identity/accounts?lang=en").body())
                .contains("Once approved</span>: Inspector")
                .doesNotContain("??");
    }
}
