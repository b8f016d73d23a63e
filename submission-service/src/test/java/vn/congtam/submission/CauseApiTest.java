package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.TODAY;
import static vn.congtam.submission.TaskApiTest.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.submission.reference.Reference;

/** Ms Lan failed for an objective cause, and others go on with her work: who confirms hers stands above her (Art. 14). */
class CauseApiTest {
    private static final Map<String, String> GRANT = Map.of("shortfall", "QUALITY", "document", "BB 05");
    private static final Map<String, String> REFUSAL = Map.of("shortfall", "QUALITY", "reason", "Không có căn cứ");

    @Test
    void who_stands_above_those_who_go_on_with_it_does_not_decide_what_she_missed() {
        Office office = new Office("cause");
        StaffCode hai = new StaffCode("cause-5");
        StaffCode binh = new StaffCode("cause-6");
        joined(office, hai, office.chair);
        joined(office, binh, hai);
        String task = claimed(office);
        handedOver(office, task, binh);
        String rater = office.token(hai, Role.OFFICIAL, Role.RATER);
        assertThat(office.service.get(rater, "/api/v1/exemptions").text()).doesNotContain(task);
        assertThat(office.page(rater, "/review")).doesNotContain("Mưa lũ");
        refused(office.act(rater, task, "exemptions", GRANT), 403, "NOT_COMPETENT", "");
        refused(office.act(rater, task, "exemption-refusals", REFUSAL), 403, "NOT_COMPETENT", "");
        assertThat(office.page(office.minhToken, "/review")).contains("Mưa lũ");
        granted(office.act(office.minhToken, task, "exemptions", GRANT));
    }

    @Test
    void after_a_split_the_head_decides_to_whose_agency_she_went() {
        Office office = new Office("cause-split");
        String task = claimed(office);
        handedOver(office, task, office.an);
        AgencyId hers = new AgencyId("xa-cause-lan");
        AgencyId others = new AgencyId("xa-cause-khac");
        for (StaffCode one : List.of(office.minh, office.chair, office.an)) moves(office, one, others);
        moves(office, office.lan, hers);
        office.service.tell(
                "indicator", office.agency, new AgencySucceeded(office.agency, List.of(others, hers), TODAY, "NQ 88"));
        Reference reference = office.service.part(Reference.class);
        eventually(() ->
                reference.continues(hers, office.agency, TODAY) && reference.continues(others, office.agency, TODAY));
        String strange = TestTokens.of("cause-split-8", others.value(), Role.HEAD);
        String own = TestTokens.of("cause-split-9", hers.value(), Role.HEAD);
        assertThat(office.service.get(strange, "/api/v1/exemptions").text()).doesNotContain(task);
        refused(office.act(strange, task, "exemptions", GRANT), 403, "NOT_COMPETENT", "");
        assertThat(office.service.get(own, "/api/v1/exemptions").text()).contains(task);
        granted(office.act(own, task, "exemptions", GRANT));
    }

    @Test
    void no_head_decides_for_one_who_stands_above_him_by_now() {
        Office office = new Office("cause-up");
        String task = claimed(office);
        moves(office, office.lan, new AgencyId("cause-tinh"));
        office.service.tell("indicator", office.lan, new SuperiorAssigned(office.lan, null, TODAY, "QĐ 13"));
        office.service.tell("indicator", office.chair, new SuperiorAssigned(office.chair, office.lan, TODAY, "QĐ 14"));
        eventually(() -> office.service.part(Reference.class).isAbove(office.lan, office.chair, TODAY));
        refused(office.act(office.chairToken, task, "exemptions", GRANT), 403, "NOT_COMPETENT", "");
    }

    private static String claimed(Office office) {
        String task = office.submitted();
        String due = TODAY.plusDays(20).toString();
        office.act(office.minhToken, task, "quality-failures", Map.of("reason", "Sai căn cứ", "due", due));
        Map<String, String> claim = Map.of("shortfall", "QUALITY", "cause", "Mưa lũ");
        Answer asked = office.act(office.lanToken, task, "exemption-requests", claim);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        return task;
    }

    private static void handedOver(Office office, String task, StaffCode to) {
        eventually(() -> office.page(office.chairToken, "/task/" + task).contains(to.value()));
        Map<String, String> over = Map.of("to", to.value(), "reason", "Đi học tập trung");
        granted(office.act(office.chairToken, task, "hand-over", over));
    }

    private static void granted(Answer done) {
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    private static void joined(Office office, StaffCode staff, StaffCode superior) {
        LocalDate from = LocalDate.of(2025, 1, 1);
        office.service.tell(
                "indicator",
                staff,
                new StaffJoined(staff, staff.value(), SubjectKind.CIVIL_SERVANT, office.agency, from));
        office.service.tell("indicator", staff, new SuperiorAssigned(staff, superior, from, "QĐ 01"));
    }

    private static void moves(Office office, StaffCode staff, AgencyId to) {
        PostId post = new PostId("vt-" + staff.value());
        office.service.tell(
                "indicator",
                staff,
                new PostAssigned(staff, post, to, "kinh-te", "Vị trí", false, TODAY, "NQ 88/NQ-UBTVQH16"));
        Reference reference = office.service.part(Reference.class);
        eventually(() -> reference.person(staff).orElseThrow().agencyOn(TODAY).equals(to));
    }
}
