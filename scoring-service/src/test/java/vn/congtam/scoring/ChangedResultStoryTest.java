package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.TestTokens.of;
import static vn.congtam.scoring.Town.criteria;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.deadline.WorkingDays;

/** A published month in which a conclusion stands against one, and another's result is changed after the time is over. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangedResultStoryTest {
    private static final String API = "/api/v1/petitions";
    private static final String PASSED = "2026-11-02";
    private static final Town TOWN = new Town("lai");
    private static final StaffCode BINH = new StaffCode("lai-8");
    private static final String OF_BINH = of(BINH.value(), TOWN.agency.value(), Role.OFFICIAL);

    @BeforeAll
    static void a_month_is_published() {
        RegulationId own = RegulationId.of(TOWN.agency);
        LocalDate since = LocalDate.of(2026, 1, 2);
        TOWN.service.tell(
                "indicator", own, new PetitionTermsAdopted(own, SubjectKind.CIVIL_SERVANT, 5, 10, since, "QC 1"));
        TOWN.joins(BINH, "Phạm Văn Bình", false, TOWN.minh);
        eventually(() -> TOWN.knows(BINH));
        works(TOWN.lan);
        works(BINH);
        TOWN.opened();
        judged(TOWN.lan, TOWN.official);
        judged(BINH, OF_BINH);
        done(TOWN.act(
                TOWN.head, TOWN.lan, "decision", "{\"grade\":\"COMPLETED\",\"reason\":\"Trễ\",\"document\":\"QĐ 4\"}"));
        done(TOWN.act(
                TOWN.head,
                BINH,
                "overrides",
                "{\"ground\":\"DISCIPLINE\",\"document\":\"QĐ 5\",\"date\":\"2026-10-12\"}"));
        done(TOWN.act(TOWN.head, BINH, "decision", "{}"));
        TOWN.settled(TOWN.minh, TOWN.rater, TOWN.head, TOWN.head);
        TOWN.settled(TOWN.chair, TOWN.head, TOWN.leader, TOWN.leader);
        eventually(() -> period("lock", "{}").status() == 200);
        for (StaffCode one : List.of(TOWN.lan, BINH))
            eventually(() -> TOWN.state(one).equals("LOCKED"));
        eventually(() -> period("publication", "{\"withPoints\":true}").status() == 200);
    }

    @Test
    @Order(1)
    void a_petition_that_is_upheld_does_not_get_round_a_conclusion() {
        assertThat(file(OF_BINH).status()).isEqualTo(201);
        refused(answer(BINH, "\"REPLACE_GRADE\",\"grade\":\"GOOD\""), 422, "OVERRIDE_STANDS");
        done(answer(BINH, "\"REOPEN\""));
    }

    @Test
    @Order(2)
    void when_the_time_is_over_page_and_filing_say_so() {
        var unused = TOWN.service
                .part(MongoDatabase.class)
                .getCollection("scoring.publications_v2")
                .updateOne(
                        Filters.eq(PeriodId.of(TOWN.agency, Town.MONTH).value()),
                        Updates.set("terms.0.fileBy", PASSED));
        assertThat(page(TOWN.official)).contains("đã hết ngày 02/11/2026").doesNotContain("id=\"file\"");
        refused(file(TOWN.official), 422, "FILED_TOO_LATE");
    }

    @Test
    @Order(3)
    void against_a_changed_result_the_time_begins_again_on_the_page_as_at_the_filing() {
        LocalDate changed = LocalDate.now(Act.VIETNAM);
        done(TOWN.act(
                TOWN.head,
                TOWN.lan,
                "replacement",
                "{\"grade\":\"GOOD\",\"reason\":\"Xem lại\",\"document\":\"QĐ 6\"}"));
        eventually(() -> page(TOWN.official).contains("id=\"file\""));
        LocalDate last = new WorkingDays(Set.of()).orNext(changed.plusDays(5));
        assertThat(page(TOWN.official))
                .contains("gửi đến hết ngày "
                        + DateTimeFormatter.ofPattern("dd/MM/yyyy").format(last));
        assertThat(page(TOWN.rater)).contains("đã hết ngày 02/11/2026").doesNotContain("id=\"file\"");
        assertThat(file(TOWN.official).status()).isEqualTo(201);
        refused(file(TOWN.rater), 422, "FILED_TOO_LATE");
    }

    @Test
    @Order(4)
    void an_answer_is_final_for_the_result_it_was_about_and_not_for_a_worse_one_that_came_later() {
        done(answer(TOWN.lan, "\"NONE\",\"reason\":\"Điểm không đổi\""));
        eventually(() -> file(TOWN.official).text().contains("RESULT_FINAL"));
        done(TOWN.act(
                TOWN.head,
                TOWN.lan,
                "replacement",
                "{\"grade\":\"COMPLETED\",\"reason\":\"Xem lại lần nữa\",\"document\":\"QĐ 8\"}"));
        eventually(() -> page(TOWN.official).contains("id=\"file\""));
        assertThat(file(TOWN.official).status()).isEqualTo(201);
    }

    private static void works(StaffCode staff) {
        TaskId task = new TaskId("t-" + staff.value());
        Work work = Work.assigned(20).completed(18);
        TOWN.service.tell(
                "submission", task, new TaskAccepted(task, 18, null, List.of(Town.line(staff, "Hồ sơ đất đai", work))));
    }

    private static void judged(StaffCode staff, String token) {
        eventually(() -> TOWN.read(token, staff).body().path("figures").has("taskPoints"));
        done(TOWN.act(token, staff, "self-score", criteria("27")));
        done(TOWN.act(TOWN.rater, staff, "review", criteria("27")));
    }

    private static String page(String token) {
        return TOWN.service.get(token, "/petitions?lang=vi&span=" + Town.MONTH).text();
    }

    private static Answer file(String token) {
        return TOWN.service.submit(
                token,
                API,
                "{\"span\":\"2026-10\",\"basis\":\"Điều 24\",\"content\":\"chấm thiếu\",\"proposal\":\"chấm lại\"}");
    }

    private static Answer answer(StaffCode of, String remedy) {
        return TOWN.service.submit(
                TOWN.head,
                API + "/" + of.value() + "/2026-10/1/answer",
                "{\"upheld\":true,\"answer\":\"đã xem xét\",\"document\":\"TB 5\",\"remedy\":%s}".formatted(remedy));
    }

    private static Answer period(String what, String body) {
        return TOWN.service.submit(
                TOWN.head, "/api/v1/periods/" + TOWN.agency.value() + "/" + Town.MONTH + "/" + what, body);
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString("")).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
