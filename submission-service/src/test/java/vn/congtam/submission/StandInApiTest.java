package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.MONTH;
import static vn.congtam.submission.Office.TODAY;
import static vn.congtam.submission.TaskApiTest.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.DelegationWithdrawn;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.submission.reference.Reference;

/** Mr Minh, who is to assess what Ms Lan hands in, is away, or lets the day pass, or is to assess it no more. */
class StandInApiTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    @Test
    void on_his_days_the_delegate_assesses_and_says_for_whom() {
        Office office = new Office("uq");
        String task = office.submitted();
        delegates(office, office.minh, office.an, TODAY);
        assertThat(reviews(office, office.anToken)).contains(task);
        assertThat(office.card(office.anToken, task).status()).isEqualTo(200);
        Answer returned = office.act(office.anToken, task, "returns", again());
        assertThat(returned.status()).as(returned.text()).isEqualTo(200);
        assertThat(behalf(office, task)).isEqualTo(office.minh.value());
    }

    @Test
    void the_day_after_and_once_it_is_withdrawn_he_does_not() {
        Office office = new Office("uqhet");
        String task = office.submitted();
        delegates(office, office.minh, office.an, TODAY);
        office.service.tell("indicator", office.minh, new DelegationWithdrawn(office.minh, office.an, TODAY, "UQ 4"));
        eventually(() -> !reviews(office, office.anToken).contains(task));
        refused(office.act(office.anToken, task, "acceptance", Map.of()), 403, "NOT_ASSESSOR", "");
        assertThat(office.card(office.anToken, task).status()).isEqualTo(403);
        assertThat(office.act(office.minhToken, task, "acceptance", Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void a_delegate_assesses_neither_his_own_work_nor_that_of_who_judges_him() {
        Office office = new Office("uqtu");
        String own = office.submitted();
        delegates(office, office.minh, office.lan, TODAY);
        refused(office.act(office.lanToken, own, "acceptance", Map.of()), 403, "SELF_REVIEW", "");
        assertThat(reviews(office, office.lanToken)).doesNotContain(own);
        String minhs = submittedByMinh(office);
        delegates(office, office.chair, office.lan, TODAY);
        assertThat(reviews(office, office.chairToken)).contains(minhs);
        assertThat(reviews(office, office.lanToken)).doesNotContain(minhs);
        refused(office.act(office.lanToken, minhs, "acceptance", Map.of()), 403, "NOT_ASSESSOR", "");
    }

    @Test
    void when_the_assessor_lets_the_day_pass_his_superior_may_and_says_for_whom() {
        Office office = new Office("quahan");
        String task = office.submitted();
        refused(office.act(office.chairToken, task, "acceptance", Map.of()), 403, "NOT_ASSESSOR", "");
        assertThat(reviews(office, office.chairToken)).doesNotContain(task);
        PeriodId period = PeriodId.of(office.agency, MONTH);
        LocalDate due = TODAY.minusDays(1);
        office.service.tell(
                "scoring", period, new PeriodOpened(period, office.agency, MONTH, Basis.WORK, List.of(), due));
        eventually(() -> reviews(office, office.chairToken).contains(task));
        assertThat(reviews(office, office.minhToken)).contains(task);
        assertThat(office.act(office.chairToken, task, "acceptance", Map.of()).status())
                .isEqualTo(200);
        assertThat(behalf(office, task)).isEqualTo(office.minh.value());
    }

    @Test
    void the_personnel_office_names_another_superior_and_says_why() {
        Office office = new Office("doi");
        String task = office.submitted();
        String hr = office.token(new StaffCode("doi-9"), Role.HR, Role.OFFICIAL);
        refused(office.act(office.minhToken, task, "assessor", change(office.chair)), 403, "NOT_YOURS_TO_CHANGE", "");
        refused(office.act(hr, task, "assessor", change(office.an)), 422, "ASSESSOR_NOT_SUPERIOR", "/assessor");
        refused(office.act(hr, task, "assessor", change(office.lan)), 403, "SELF_REVIEW", "/assessor");
        refused(office.act(hr, task, "assessor", change(office.minh)), 409, "SAME_ASSESSOR", "/assessor");
        String lanAsHead = office.token(office.lan, Role.HEAD);
        refused(office.act(lanAsHead, task, "assessor", change(office.chair)), 403, "OWN_ASSESSOR", "");
        assertThat(office.page(hr, "/task/" + task)).contains("id=\"change-assessor\"", "Trần Văn Chủ");
        assertThat(office.page(office.minhToken, "/task/" + task)).doesNotContain("id=\"change-assessor\"");
        assertThat(office.act(hr, task, "assessor", change(office.chair)).status())
                .isEqualTo(200);
        eventually(() -> reviews(office, office.chairToken).contains(task));
        assertThat(reviews(office, office.minhToken)).doesNotContain(task);
        refused(office.act(office.minhToken, task, "acceptance", Map.of()), 403, "NOT_ASSESSOR", "");
        assertThat(office.act(office.chairToken, task, "acceptance", Map.of()).status())
                .isEqualTo(200);
    }

    private static Map<String, Object> change(StaffCode assessor) {
        return Map.of("assessor", assessor.value(), "reason", "Nghỉ dài ngày");
    }

    private static Map<String, Object> again() {
        return Map.of("reason", "Sai thể thức", "due", TODAY.plusDays(21).toString());
    }

    private static String submittedByMinh(Office office) {
        Map<String, Object> work = office.work();
        work.put("owner", office.minh.value());
        String task = office.assign(office.chairToken, work, "HX-Request", "true")
                .body()
                .path("id")
                .asString("");
        List<String> files = List.of(office.file(office.minhToken, "báo cáo.txt"));
        office.act(office.minhToken, task, "submissions", Map.of("quantity", 2, "evidence", files));
        return task;
    }

    private static void delegates(Office office, StaffCode staff, StaffCode delegate, LocalDate until) {
        office.service.tell(
                "indicator", staff, new DelegationGranted(staff, delegate, TODAY.minusDays(1), until, "UQ 3"));
        eventually(() -> office.service
                .part(Reference.class)
                .offices(delegate, TODAY)
                .all()
                .contains(staff));
    }

    private static String reviews(Office office, String token) {
        return office.service.get(token, "/api/v1/reviews").text();
    }

    /** In whose place the last act was done. */
    private static String behalf(Office office, String task) {
        return office.card(office.lanToken, task)
                .body()
                .path("history")
                .valueStream()
                .reduce((one, last) -> last)
                .orElseThrow()
                .path("onBehalfOf")
                .asString("");
    }
}
