package vn.congtam.indicator.staff;

import static vn.congtam.indicator.staff.Lan.JOINED;
import static vn.congtam.indicator.staff.Lan.LAN;
import static vn.congtam.indicator.staff.Lan.day;
import static vn.congtam.indicator.staff.Lan.left;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.ErasureGround;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ErasureDeclined;
import vn.congtam.events.indicator.StaffFact.ErasureRequested;
import vn.congtam.events.indicator.StaffFact.NameCorrected;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.staff.StaffCommand.CorrectName;
import vn.congtam.indicator.staff.StaffCommand.DeclineErasure;
import vn.congtam.indicator.staff.StaffCommand.ErasePersonalData;
import vn.congtam.indicator.staff.StaffCommand.JoinStaff;
import vn.congtam.indicator.staff.StaffCommand.RequestErasure;

/** What is personal goes when one asks and another agrees, and never comes back. */
class ErasureTest {
    private static final StaffCode OFFICE = new StaffCode("VC9002");
    private static final StaffCode LEADER = new StaffCode("VC9001");
    private static final LocalDate LAST = day(11, 1);
    private static final ErasureRequested ASKED = new ErasureRequested(LAN, OFFICE, ErasureGround.ASKED_FOR, "Đơn 07");
    private static final PersonalDataErased ERASED = new PersonalDataErased(LAN, ErasureGround.ASKED_FOR, "Đơn 07");

    private final AggregateTestFixture<Staff> staff = Lan.service();

    @Test
    void one_asks_and_another_agrees() {
        staff.given(JOINED, left(LAST)).when(ask(LAST)).expectEvents(ASKED);
        staff.given(JOINED, left(LAST), ASKED).when(agree(LEADER)).expectEvents(ERASED);
    }

    @Test
    void nobody_agrees_with_himself() {
        staff.given(JOINED, left(LAST), ASKED)
                .when(agree(OFFICE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.SECOND_PERSON_NEEDED, ""));
        staff.given(JOINED, left(LAST))
                .when(agree(LEADER))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NO_ERASURE_REQUESTED, ""));
    }

    @Test
    void it_is_refused_with_a_reason_and_may_be_asked_for_again() {
        ErasureDeclined declined = new ErasureDeclined(LAN, "Còn thời hạn lưu trữ");
        staff.given(JOINED, left(LAST), ASKED)
                .when(new DeclineErasure(LAN, LEADER, "Còn thời hạn lưu trữ"))
                .expectEvents(declined);
        staff.given(JOINED, left(LAST), ASKED, declined).when(ask(LAST)).expectEvents(ASKED);
    }

    @Test
    void not_while_in_service_nor_before_the_day_of_leaving() {
        staff.given(JOINED).when(ask(LAST)).expectNoEvents().expectException(refusedBy(Refusal.STILL_IN_SERVICE, ""));
        staff.given(JOINED, left(LAST))
                .when(ask(LAST.minusDays(1)))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.STILL_IN_SERVICE, ""));
    }

    @Test
    void not_while_something_of_the_person_is_open() {
        List<String> open = List.of("xa-dien-khanh/2026-10");
        staff.given(JOINED, left(LAST), ASKED)
                .when(new ErasePersonalData(LAN, LEADER, LAST, open))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.STILL_EVALUATED, ""));
    }

    @Test
    void afterwards_the_code_is_used_no_more() {
        staff.given(JOINED, left(LAST), ASKED, ERASED)
                .when(new JoinStaff(LAN, "Lan", SubjectKind.CIVIL_SERVANT, Lan.DIEN_KHANH, LAST.plusYears(1), OFFICE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.PERSON_ERASED, ""));
        staff.given(JOINED, left(LAST), ASKED, ERASED)
                .when(new CorrectName(LAN, "Lan", "QĐ 43", OFFICE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.PERSON_ERASED, ""));
    }

    @Test
    void a_name_is_corrected() {
        staff.given(JOINED)
                .when(new CorrectName(LAN, "Nguyễn Thị Ngọc Lan", "QĐ 43", OFFICE))
                .expectEvents(new NameCorrected(LAN, "Nguyễn Thị Ngọc Lan", "QĐ 43"));
    }

    @Test
    void nobody_corrects_his_own_name() {
        staff.given(JOINED)
                .when(new CorrectName(LAN, "Nguyễn Thị Ngọc Lan", "QĐ 43", LAN))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.OWN_RECORD, "/staff"));
    }

    private static RequestErasure ask(LocalDate today) {
        return new RequestErasure(LAN, OFFICE, ErasureGround.ASKED_FOR, "Đơn 07", today, List.of());
    }

    private static ErasePersonalData agree(StaffCode by) {
        return new ErasePersonalData(LAN, by, LAST, List.of());
    }
}
