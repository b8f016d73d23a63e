package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.TODAY;
import static vn.congtam.submission.TaskApiTest.refused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.access.Role;
import vn.congtam.submission.reference.Reference;

/** Mr Minh, who was to assess what Ms Lan hands in, has left: an office assesses, not a person. */
class ActingApiTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    @Test
    void who_acts_in_the_vacant_post_reviews_what_waits_for_its_holder() {
        Office office = new Office("acting");
        StaffCode hoa = joined(office, "acting-5");
        String hoaToken = office.token(hoa, Role.OFFICIAL, Role.RATER);
        String task = office.submitted();
        left(office);
        acts(office, hoa, TODAY.plusDays(5));
        eventually(() -> office.service
                .part(Reference.class)
                .superior(office.lan, TODAY)
                .filter(hoa::equals)
                .isPresent());
        assertThat(reviews(office, hoaToken)).contains(task);
        assertThat(reviews(office, office.minhToken)).doesNotContain(task);
        assertThat(office.card(hoaToken, task).status()).isEqualTo(200);
        refused(office.act(office.minhToken, task, "acceptance", Map.of()), 403, "NOT_ASSESSOR", "");
        refused(office.act(office.chairToken, task, "acceptance", Map.of()), 403, "NOT_ASSESSOR", "");
        assertThat(office.act(hoaToken, task, "acceptance", Map.of()).status()).isEqualTo(200);
        assertThat(office.assign(hoaToken, office.work()).status()).isEqualTo(201);
        refused(office.assign(office.minhToken, office.work()), 403, "NOT_YOUR_STAFF", "/owner");
    }

    @Test
    void when_nobody_acts_or_no_longer_does_the_next_one_up_reviews() {
        Office office = new Office("acted");
        StaffCode hoa = joined(office, "acted-5");
        String hoaToken = office.token(hoa, Role.OFFICIAL, Role.RATER);
        String task = office.submitted();
        acts(office, hoa, TODAY.minusDays(1));
        left(office);
        eventually(() -> office.service
                .part(Reference.class)
                .superior(office.lan, TODAY)
                .filter(office.chair::equals)
                .isPresent());
        assertThat(reviews(office, office.chairToken)).contains(task);
        assertThat(reviews(office, hoaToken)).doesNotContain(task);
        refused(office.act(hoaToken, task, "acceptance", Map.of()), 403, "NOT_ASSESSOR", "");
        assertThat(office.act(office.chairToken, task, "acceptance", Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void nobody_reviews_his_own_work_by_acting_for_whoever_was_to() {
        Office office = new Office("own");
        String task = office.submitted();
        left(office);
        acts(office, office.lan, TODAY.plusDays(5));
        eventually(() -> reviews(office, office.chairToken).contains(task));
        refused(office.act(office.lanToken, task, "acceptance", Map.of()), 403, "SELF_REVIEW", "");
        assertThat(office.act(office.chairToken, task, "acceptance", Map.of()).status())
                .isEqualTo(200);
    }

    private static String reviews(Office office, String token) {
        return office.service.get(token, "/api/v1/reviews").text();
    }

    private static StaffCode joined(Office office, String code) {
        StaffCode staff = new StaffCode(code);
        office.service.tell(
                "indicator",
                staff,
                new StaffJoined(staff, "Đỗ Thị Hoa", SubjectKind.CIVIL_SERVANT, office.agency, LONG_AGO));
        office.service.tell("indicator", staff, new SuperiorAssigned(staff, office.chair, LONG_AGO, "QĐ 01"));
        return staff;
    }

    /** Mr Minh leads the division until today. */
    private static void left(Office office) {
        office.service.tell(
                "indicator",
                office.minh,
                new PostAssigned(
                        office.minh, post(office), office.agency, "kinh-te", "Trưởng phòng", true, LONG_AGO, "QĐ 02"));
        office.service.tell("indicator", office.minh, new StaffLeft(office.minh, TODAY, Leaving.RETIRED, "QĐ 03"));
    }

    private static void acts(Office office, StaffCode staff, LocalDate until) {
        office.service.tell(
                "indicator",
                staff,
                new ActingAppointed(
                        staff,
                        post(office),
                        office.agency,
                        "kinh-te",
                        "Trưởng phòng",
                        true,
                        TODAY.minusDays(9),
                        until,
                        "QĐ 04"));
    }

    private static PostId post(Office office) {
        return new PostId("vt-" + office.minh.value());
    }
}
