package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;

/** Petitions over HTTP, from before the publication to the corrected slip; the steps are one story, in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PetitionStoryTest {
    private static final String API = "/api/v1/petitions";
    private static final Town TOWN = new Town("kiennghi");
    private static final String NEXT = of("kiennghi-2", TOWN.agency.value(), Role.HEAD);
    private static final String FIRST = API + "/KIENNGHI-7/2026-10/1";
    private static final String OF_TASK = API + "/KIENNGHI-7/2026-10/2";
    private static final String SECOND = API + "/KIENNGHI-7/2026-10/3";

    @BeforeAll
    static void a_month_is_locked() {
        RegulationId own = RegulationId.of(TOWN.agency);
        LocalDate since = LocalDate.of(2026, 1, 2);
        TOWN.service.tell(
                "indicator", own, new PetitionTermsAdopted(own, SubjectKind.CIVIL_SERVANT, 5, 10, since, "QC 1"));
        TOWN.lanWorks();
        theChairAssesses(new TaskId("t-chu-tich"));
        TOWN.opened();
        eventually(() -> TOWN.read(TOWN.official, TOWN.lan)
                .body()
                .path("figures")
                .path("taskPoints")
                .asString("")
                .equals("60.28"));
        TOWN.act(TOWN.official, TOWN.lan, "self-score", criteria("27"));
        TOWN.act(TOWN.rater, TOWN.lan, "review", criteria("27"));
        TOWN.act(TOWN.head, TOWN.lan, "decision", "{\"grade\":\"COMPLETED\",\"reason\":\"Trễ\",\"document\":\"QĐ 4\"}");
        TOWN.settled(TOWN.minh, TOWN.rater, TOWN.head, TOWN.head);
        TOWN.settled(TOWN.chair, TOWN.head, TOWN.leader, TOWN.leader);
        eventually(() -> period("lock", "{}").status() == 200);
        eventually(() -> TOWN.state(TOWN.lan).equals("LOCKED"));
        String month = "/api/v1/periods/" + TOWN.agency.value() + "/" + Town.MONTH;
        eventually(() -> TOWN.service
                        .get(TOWN.hr, month)
                        .body()
                        .path("counts")
                        .path("LOCKED")
                        .asInt()
                == 3);
    }

    /** Minh accepted it in the place of the chair; nothing was found against it. */
    private static void theChairAssesses(TaskId task) {
        Work most = Work.assigned(10).completed(8);
        Line line = Town.line(TOWN.lan, "Tờ trình", most);
        TOWN.service.tell("submission", task, new TaskAccepted(task, 8, null, List.of(line), TOWN.chair));
    }

    @Test
    @Order(1)
    void nobody_petitions_before_the_publication() {
        refused(file(TOWN.official, ""), 409, "NOT_PUBLISHED");
        refused(file(of("nguoi-la", TOWN.agency.value(), Role.OFFICIAL), ""), 404, "NO_RESULT");
    }

    @Test
    @Order(2)
    void nobody_chooses_who_rates_him_and_nobody_below_rates() {
        String judges = "members/" + TOWN.chair.value() + "/judges";
        refused(period(judges, judges(TOWN.minh)), 403, "OWN_JUDGES");
        refused(personnel(judges, judges(TOWN.minh)), 422, "RATER_BELOW");
        refused(personnel(judges, judges(TOWN.lan)), 422, "RATER_NOT_A_LEADER");
        refused(
                period("priority", "{\"order\":[\"%s\"],\"document\":\"x\"}".formatted(TOWN.chair.value())),
                403,
                "OWN_PLACE");
    }

    private static String judges(StaffCode rater) {
        return "{\"rater\":\"%s\",\"reason\":\"đổi\"}".formatted(rater.value());
    }

    private static Answer personnel(String what, String body) {
        return TOWN.service.submit(TOWN.hr, "/api/v1/periods/" + TOWN.agency.value() + "/2026-10/" + what, body);
    }

    @Test
    @Order(2)
    void it_goes_to_the_decider_with_its_clock() {
        eventually(() -> period("publication", "{\"withPoints\":true}").status() == 200);
        refused(file(TOWN.official, "\"about\":\"IX.9\","), 422, "ABOUT_UNKNOWN");
        assertThat(file(TOWN.official, "\"about\":\"II.3\",").status()).isEqualTo(201);
        refused(file(TOWN.official, ""), 409, "PETITION_PENDING");
        Answer read = TOWN.service.get(TOWN.official, FIRST);
        assertThat(read.body().path("addressee").asString()).isEqualTo(TOWN.chair.value());
        assertThat(read.body().path("daysLeft").asInt()).isBetween(12, 30);
        assertThat(read.body().path("yours").asBoolean()).isTrue();
        assertThat(TOWN.service.get(TOWN.head, API).body().path("toAnswer").size())
                .isEqualTo(1);
        assertThat(TOWN.service.get(TOWN.hr, API + "/open").body().size()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void a_petition_against_a_result_that_the_decider_reviewed_goes_above_him() {
        assertThat(file(TOWN.rater, "").status()).isEqualTo(201);
        Answer read = TOWN.service.get(TOWN.rater, API + "/KIENNGHI-3/2026-10/1");
        assertThat(read.body().path("addressee").asString()).isEqualTo(TOWN.superior.value());
        String why = ",\"reason\":\"Không có việc được giao\"";
        Answer upheld = answer(TOWN.leader, API + "/KIENNGHI-3/2026-10/1", "true", "NONE", why);
        assertThat(upheld.status()).as(upheld.text()).isEqualTo(200);
        eventually(() -> TOWN.service
                .get(TOWN.rater, "/petitions")
                .text()
                .contains("Lý do kết quả không thay đổi dù kiến nghị đúng</dt><dd>Không có việc được giao"));
    }

    /** Who reviewed and decided upon the head has nobody above him here. */
    @Test
    @Order(3)
    void a_petition_above_which_nobody_stands_is_answered_for_the_province_by_who_did_not_rate() {
        String own = API + "/KIENNGHI-1/2026-10/1";
        assertThat(file(TOWN.head, "").status()).isEqualTo(201);
        Answer read = TOWN.service.get(TOWN.head, own);
        assertThat(read.body().path("addressee").asString("")).isEmpty();
        assertThat(TOWN.service
                        .open(TOWN.head, "/petitions/KIENNGHI-1/2026-10?lang=vi")
                        .text())
                .contains("cơ quan nội vụ hoặc lãnh đạo tỉnh");
        assertThat(toAnswer(TOWN.leader)).doesNotContain("KIENNGHI-1/");
        refused(answer(TOWN.leader, own, "false", "NONE", ""), 403, "RATER_MAY_NOT_ANSWER");
        String inside = of("kiennghi-41", TOWN.agency.value(), Role.HOMEAFFAIRS);
        refused(answer(inside, own, "false", "NONE", ""), 403, "NOT_THE_ADDRESSEE");
        String officer = of("kiennghi-40", "so-noi-vu", Role.HOMEAFFAIRS);
        assertThat(toAnswer(officer)).contains("KIENNGHI-1/2026-10/1");
        assertThat(answer(officer, own, "false", "NONE", "").status()).isEqualTo(200);
    }

    private static String toAnswer(String token) {
        return TOWN.service.get(token, API).body().path("toAnswer").toString();
    }

    @Test
    @Order(4)
    void strangers_and_the_rater_neither_read_nor_answer() {
        refused(TOWN.service.get(TOWN.rater, FIRST), 403, "PETITIONS_NOT_YOURS");
        refused(TOWN.service.get(TOWN.rater, API + "/open"), 403, "PETITIONS_NOT_YOURS");
        refused(answer(TOWN.official, FIRST, "false", "NONE", ""), 403, "OWN_PETITION");
        refused(answer(TOWN.leader, FIRST, "false", "NONE", ""), 403, "NOT_THE_ADDRESSEE");
    }

    @Test
    @Order(5)
    void about_a_task_that_the_decider_assessed_it_goes_above_him() {
        String withdrawal = "{\"reason\":\"viết lại\"}";
        assertThat(TOWN.service
                        .submit(TOWN.official, FIRST + "/withdrawal", withdrawal)
                        .status())
                .isEqualTo(200);
        assertThat(file(TOWN.official, "\"about\":\"t-chu-tich\",").status()).isEqualTo(201);
        Answer read = TOWN.service.get(TOWN.official, OF_TASK);
        assertThat(read.body().path("addressee").asString()).isEqualTo(TOWN.superior.value());
        assertThat(toAnswer(TOWN.head)).doesNotContain("KIENNGHI-7/");
        refused(answer(TOWN.head, OF_TASK, "false", "NONE", ""), 403, "PETITION_OWN_ASSESSMENT");
    }

    @Test
    @Order(6)
    void withdrawn_it_makes_way_for_another() {
        assertThat(TOWN.service
                        .submit(TOWN.official, OF_TASK + "/withdrawal", "{\"reason\":\"viết lại\"}")
                        .status())
                .isEqualTo(200);
        assertThat(file(TOWN.official, "").status()).isEqualTo(201);
        assertThat(TOWN.service.get(TOWN.official, SECOND).body().path("state").asString())
                .isEqualTo("PENDING");
    }

    @Test
    @Order(7)
    void an_answer_names_its_document_and_a_remedy_that_fits() {
        Answer bare =
                TOWN.service.submit(TOWN.head, SECOND + "/answer", "{\"upheld\":false,\"answer\":\"đã xem xét\"}");
        assertThat(bare.status()).isIn(400, 422);
        assertThat(bare.text()).contains("/document");
        refused(answer(TOWN.head, SECOND, "false", "REOPEN", ""), 422, "REMEDY_NOT_UPHELD");
        refused(answer(TOWN.head, SECOND, "true", "NONE", ""), 422, "NOTHING_FOLLOWS");
        refused(answer(TOWN.head, SECOND, "true", "REPLACE_GRADE", ",\"grade\":\"COMPLETED\""), 422, "GRADE_UNCHANGED");
    }

    @Test
    @Order(8)
    void the_pages_show_it_in_both_languages() {
        page(TOWN.official, "vi", "Kiến nghị của tôi", "Rút kiến nghị");
        page(TOWN.official, "en", "My petitions", "Withdraw the petition");
        page(TOWN.head, "vi", "Chờ tôi trả lời", SECOND + "/answer");
        page(TOWN.head, "en", "Awaiting my answer", SECOND + "/answer");
    }

    @Test
    @Order(9)
    void who_heads_the_commune_now_answers_what_was_addressed_to_who_left() {
        StaffCode next = new StaffCode("kiennghi-2");
        LocalDate day = LocalDate.of(2026, 11, 1);
        TOWN.joins(next, "Đỗ Văn Kế", true, TOWN.superior);
        for (StaffCode staff : List.of(TOWN.minh, TOWN.lan)) {
            TOWN.service.tell("indicator", staff, new SuperiorAssigned(staff, next, day, "QĐ 40"));
        }
        TOWN.service.tell("indicator", TOWN.chair, new StaffLeft(TOWN.chair, day, Leaving.RETIRED, "QĐ 41"));
        eventually(() -> TOWN.service.get(NEXT, API).body().path("toAnswer").size() == 1);
        assertThat(TOWN.service.get(TOWN.head, API).body().path("toAnswer")).isEmpty();
        assertThat(TOWN.service
                        .get(TOWN.official, SECOND)
                        .body()
                        .path("addressee")
                        .asString())
                .isEqualTo(next.value());
        refused(answer(TOWN.head, SECOND, "false", "NONE", ""), 403, "NOT_THE_ADDRESSEE");
        refused(answer(TOWN.rater, SECOND, "false", "NONE", ""), 403, "PETITIONS_NOT_YOURS");
        page(NEXT, "vi", "Chờ tôi trả lời", SECOND + "/answer");
    }

    @Test
    @Order(10)
    void and_corrects_the_result_after_the_lock_where_who_left_no_longer_does() {
        String replacement = "{\"grade\":\"NOT_COMPLETED\",\"reason\":\"kết luận\",\"document\":\"QĐ 50\"}";
        String reopening = "{\"reason\":\"ghi nhầm\",\"document\":\"TTr 7\"}";
        refused(TOWN.act(TOWN.head, TOWN.lan, "replacement", replacement), 403, "NOT_THE_DECIDER");
        refused(TOWN.act(TOWN.head, TOWN.lan, "reopening-requests", reopening), 403, "NOT_THE_DECIDER");
        String page = "/slip/" + TOWN.lan.value() + "/" + Town.MONTH;
        assertThat(TOWN.service.get(NEXT, page).text()).contains("/replacement");
        assertThat(TOWN.service.get(TOWN.head, page).text()).doesNotContain("/replacement");
        assertThat(TOWN.act(NEXT, TOWN.minh, "reopening-requests", reopening).status())
                .isEqualTo(200);
    }

    @Test
    @Order(11)
    void upheld_it_replaces_the_grade_and_is_final() {
        refused(answer(NEXT, SECOND, "true", "REPLACE_GRADE", ",\"grade\":\"EXCELLENT\""), 409, "CAP_EXCEEDED");
        List<Answer> both = answeredTwiceAtOnce();
        assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        both.stream().filter(one -> one.status() == 409).forEach(later -> refused(later, 409, "PETITION_CLOSED"));
        eventually(() -> TOWN.read(TOWN.official, TOWN.lan).text().contains("\"former\":\"COMPLETED\""));
        assertThat(TOWN.read(TOWN.official, TOWN.lan).text()).containsOnlyOnce("\"former\":");
        refused(answer(NEXT, SECOND, "false", "NONE", ""), 409, "PETITION_CLOSED");
        refused(file(TOWN.official, ""), 409, "RESULT_FINAL");
    }

    private static List<Answer> answeredTwiceAtOnce() {
        List<CompletableFuture<Answer>> both = Stream.of("GOOD", "GOOD")
                .map(grade -> CompletableFuture.supplyAsync(
                        () -> answer(NEXT, SECOND, "true", "REPLACE_GRADE", ",\"grade\":\"" + grade + "\"")))
                .toList();
        return both.stream().map(CompletableFuture::join).toList();
    }

    private static Answer file(String token, String about) {
        return TOWN.service.submit(
                token,
                API,
                "{\"span\":\"2026-10\",%s\"basis\":\"Điều 24\",\"content\":\"chấm thiếu\",\"proposal\":\"chấm lại\"}"
                        .formatted(about));
    }

    private static Answer answer(String token, String petition, String upheld, String remedy, String more) {
        return TOWN.service.submit(
                token,
                petition + "/answer",
                "{\"upheld\":%s,\"answer\":\"đã xem xét\",\"document\":\"TB 5\",\"remedy\":\"%s\"%s}"
                        .formatted(upheld, remedy, more));
    }

    private static Answer period(String what, String body) {
        return TOWN.service.submit(
                TOWN.head, "/api/v1/periods/" + TOWN.agency.value() + "/" + Town.MONTH + "/" + what, body);
    }

    private static void page(String token, String language, String... words) {
        Answer page = TOWN.service.get(token, "/petitions?lang=" + language);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text()).contains(words).doesNotContain("??");
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
