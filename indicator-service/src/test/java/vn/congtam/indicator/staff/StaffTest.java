package vn.congtam.indicator.staff;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.staff.StaffCommand.AssignPost;
import vn.congtam.indicator.staff.StaffCommand.AssignSuperior;
import vn.congtam.indicator.staff.StaffCommand.JoinStaff;

class StaffTest {
    private static final StaffCode LAN = new StaffCode("VC0013");
    private static final StaffCode MINH = new StaffCode("VC0011");
    private static final StaffCode HR = new StaffCode("VC0005");
    private static final AgencyId DIEN_KHANH = new AgencyId("xa-dien-khanh");
    private static final PostId REGISTRAR = new PostId("dk-dia-chinh");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 2);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final StaffJoined JOINED =
            new StaffJoined(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, JANUARY);

    private final AggregateTestFixture<Staff> staff = Lan.service();

    @Test
    void a_person_joins() {
        staff.givenNoPriorActivity()
                .when(new JoinStaff(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, JANUARY, HR))
                .expectEvents(JOINED);
    }

    @Test
    void a_staff_code_is_used_once_even_by_a_namesake() {
        staff.given(JOINED)
                .when(new JoinStaff(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, MARCH, HR))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.STAFF_EXISTS, "/staff"));
    }

    @Test
    void nobody_joins_under_a_code_by_which_programs_act() {
        StaffCode program = new StaffCode("congtam-identity");
        staff.givenNoPriorActivity()
                .when(new JoinStaff(program, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, MARCH, HR))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.STAFF_CODE_RESERVED, "/staff"));
    }

    @Test
    void a_person_is_appointed_to_a_post() {
        staff.given(JOINED).when(appoint(MARCH)).expectEvents(appointed(MARCH));
    }

    @Test
    void nobody_is_appointed_before_joining() {
        staff.given(JOINED)
                .when(appoint(JANUARY.minusDays(1)))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.BEFORE_JOINING, "/from"));
    }

    @Test
    void a_further_post_begins_after_the_one_before() {
        staff.given(JOINED, appointed(MARCH))
                .when(appoint(MARCH.plusDays(1)))
                .expectEvents(appointed(MARCH.plusDays(1)));
        staff.given(JOINED, appointed(MARCH))
                .when(appoint(MARCH))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.OVERLAP, "/from"));
    }

    @Test
    void a_superior_is_named_or_none() {
        staff.given(JOINED).when(under(MINH, JANUARY)).expectEvents(answersTo(MINH, JANUARY));
        staff.given(JOINED, answersTo(MINH, JANUARY)).when(under(null, MARCH)).expectEvents(answersTo(null, MARCH));
    }

    @Test
    void nobody_is_his_own_superior() {
        staff.given(JOINED)
                .when(under(LAN, MARCH))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.SUPERIOR_SELF, "/superior"));
    }

    @Test
    void a_further_superior_begins_after_the_one_before() {
        staff.given(JOINED, answersTo(MINH, MARCH))
                .when(under(null, MARCH))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.OVERLAP, "/from"));
    }

    @Test
    void nobody_has_a_superior_before_joining() {
        staff.given(JOINED)
                .when(under(MINH, JANUARY.minusDays(1)))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.BEFORE_JOINING, "/from"));
    }

    private static AssignPost appoint(LocalDate from) {
        return new AssignPost(LAN, REGISTRAR, DIEN_KHANH, "kinh-te", "Công chức địa chính", false, from, "QĐ 12", HR);
    }

    private static PostAssigned appointed(LocalDate from) {
        return new PostAssigned(LAN, REGISTRAR, DIEN_KHANH, "kinh-te", "Công chức địa chính", false, from, "QĐ 12");
    }

    private static AssignSuperior under(@Nullable StaffCode superior, LocalDate from) {
        return new AssignSuperior(LAN, superior, from, "QĐ 12", HR);
    }

    private static SuperiorAssigned answersTo(@Nullable StaffCode superior, LocalDate from) {
        return new SuperiorAssigned(LAN, superior, from, "QĐ 12");
    }
}
