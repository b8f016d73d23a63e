package vn.congtam.indicator.staff;

import static vn.congtam.indicator.staff.Lan.*;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.StaffFact.KindChanged;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.staff.StaffCommand.*;

class LeavingTest {
    private final AggregateTestFixture<Staff> staff = Lan.service();

    @Test
    void a_person_leaves_the_service() {
        staff.given(JOINED, registrar(day(2, 1))).when(leave(day(7, 1))).expectEvents(left(day(7, 1)));
    }

    @Test
    void nobody_leaves_before_what_was_decided_last() {
        refused(leave(day(2, 1)), Refusal.LEAVING_TOO_EARLY, "/on", JOINED, registrar(day(2, 1)));
        refused(leave(day(1, 2)), Refusal.LEAVING_TOO_EARLY, "/on", JOINED);
        refused(
                leave(day(3, 1)),
                Refusal.LEAVING_TOO_EARLY,
                "/on",
                JOINED,
                new SuperiorAssigned(LAN, MINH, day(3, 1), "QĐ 12"));
    }

    @Test
    void nobody_leaves_twice() {
        refused(leave(day(8, 1)), Refusal.ALREADY_LEFT, "", JOINED, left(day(7, 1)));
    }

    @Test
    void nobody_gets_a_post_or_a_superior_after_leaving() {
        AssignPost post = new AssignPost(
                LAN, REGISTRAR, DIEN_KHANH, "kinh-te", "Công chức địa chính", false, day(7, 1), "QĐ 12", HR);
        refused(post, Refusal.AFTER_LEAVING, "/from", JOINED, left(day(7, 1)));
        refused(
                new AssignSuperior(LAN, MINH, day(7, 1), "QĐ 12", HR),
                Refusal.AFTER_LEAVING,
                "/from",
                JOINED,
                left(day(7, 1)));
    }

    @Test
    void until_the_day_of_leaving_a_post_may_still_be_given() {
        staff.given(JOINED, left(day(7, 1)))
                .when(new AssignPost(
                        LAN, REGISTRAR, DIEN_KHANH, "kinh-te", "Công chức địa chính", false, day(6, 30), "QĐ 12", HR))
                .expectEvents(registrar(day(6, 30)));
    }

    @Test
    void who_left_may_come_back_on_a_later_day() {
        staff.given(JOINED, left(day(7, 1))).when(join(day(9, 1))).expectEvents(joined(day(9, 1)));
        refused(join(day(6, 1)), Refusal.BEFORE_LEAVING, "/from", JOINED, left(day(7, 1)));
        refused(join(day(9, 1)), Refusal.STAFF_EXISTS, "/staff", JOINED, left(day(7, 1)), joined(day(9, 1)));
    }

    @Test
    void a_leading_post_of_the_former_service_is_no_post_of_the_new_one() {
        refused(
                new AssignFields(LAN, java.util.List.of("kinh-te"), day(9, 2), "TB 07", HR),
                Refusal.NOT_A_LEADER_THEN,
                "/from",
                JOINED,
                deputy(day(2, 1)),
                left(day(7, 1)),
                joined(day(9, 1)));
    }

    @Test
    void a_person_changes_from_one_kind_to_another() {
        KindChanged changed = new KindChanged(LAN, SubjectKind.PUBLIC_EMPLOYEE, day(3, 1), "QĐ 40");
        staff.given(JOINED).when(change(SubjectKind.PUBLIC_EMPLOYEE, day(3, 1))).expectEvents(changed);
        refused(change(SubjectKind.CIVIL_SERVANT, day(3, 1)), Refusal.KIND_UNCHANGED, "/kind", JOINED);
        refused(change(SubjectKind.CONTRACT, day(3, 1)), Refusal.OVERLAP, "/from", JOINED, changed);
        refused(change(SubjectKind.CONTRACT, day(1, 1)), Refusal.BEFORE_JOINING, "/from", JOINED);
    }

    private void refused(Object command, Refusal why, String pointer, Object... facts) {
        staff.given(facts).when(command).expectNoEvents().expectException(refusedBy(why, pointer));
    }

    private static LeaveService leave(LocalDate on) {
        return new LeaveService(LAN, on, Leaving.RETIRED, "QĐ 44", HR);
    }

    private static JoinStaff join(LocalDate from) {
        return new JoinStaff(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, from, HR);
    }

    private static ChangeKind change(SubjectKind kind, LocalDate from) {
        return new ChangeKind(LAN, kind, from, "QĐ 40", HR);
    }
}
