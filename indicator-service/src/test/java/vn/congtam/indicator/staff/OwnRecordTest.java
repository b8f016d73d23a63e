package vn.congtam.indicator.staff;

import static vn.congtam.indicator.staff.Lan.*;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.staff.StaffCommand.*;

/** Whoever keeps the records neither keeps his own nor gains by what he records of others. */
class OwnRecordTest {
    private final AggregateTestFixture<Staff> staff = new AggregateTestFixture<>(Staff.class);

    @Test
    void nobody_records_himself_as_acting_in_a_vacant_post() {
        staff.given(JOINED).when(act(LAN)).expectNoEvents().expectException(refusedBy(Refusal.OWN_RECORD, "/staff"));
        staff.given(JOINED)
                .when(act(HR))
                .expectEvents(new ActingAppointed(
                        LAN, DEPUTY, DIEN_KHANH, "lanh-dao", "Phó Chủ tịch", true, day(3, 1), day(5, 31), "QĐ 41"));
    }

    @ParameterizedTest
    @MethodSource
    void nobody_keeps_his_own_record(StaffCommand own) {
        staff.given(JOINED, deputy(day(2, 1)), lent())
                .when(own)
                .expectNoEvents()
                .expectException(refusedBy(Refusal.OWN_RECORD, "/staff"));
    }

    static Stream<StaffCommand> nobody_keeps_his_own_record() {
        return Stream.of(
                new JoinStaff(LAN, "Nguyễn Thị Lan", SubjectKind.CIVIL_SERVANT, DIEN_KHANH, day(1, 2), LAN),
                new ChangeKind(LAN, SubjectKind.PUBLIC_EMPLOYEE, day(3, 1), "QĐ 40", LAN),
                new AssignPost(LAN, DEPUTY, DIEN_KHANH, "lanh-dao", "Phó Chủ tịch", true, day(3, 1), "QĐ 13", LAN),
                new CorrectPost(LAN, day(2, 1), day(2, 11), "QĐ 13a", LAN),
                new AssignSuperior(LAN, MINH, day(3, 1), "QĐ 12", LAN),
                new AssignFields(LAN, List.of("kinh-te"), day(3, 1), "TB 07", LAN),
                new Second(LAN, HOME_AFFAIRS, "tong-hop", MINH, day(9, 1), day(9, 30), "QĐ 42", LAN),
                new EndSecondment(LAN, day(7, 9), "QĐ 43", LAN),
                new LeaveService(LAN, day(10, 1), Leaving.RETIRED, "QĐ 44", LAN));
    }

    @Test
    void nobody_records_a_delegation_to_himself() {
        refused(delegate(HR, HR), Refusal.OWN_DELEGATION, "/delegate");
        staff.given(JOINED)
                .when(delegate(MINH, LAN))
                .expectEvents(new DelegationGranted(LAN, MINH, day(3, 1), day(3, 10), "UQ 03"));
    }

    @Test
    void nobody_records_himself_as_the_superior_of_others() {
        refused(new AssignSuperior(LAN, HR, day(3, 1), "QĐ 12", HR), Refusal.OWN_SUBORDINATE, "/superior");
        refused(
                new Second(LAN, HOME_AFFAIRS, "tong-hop", HR, day(9, 1), day(9, 30), "QĐ 42", HR),
                Refusal.OWN_SUBORDINATE,
                "/superior");
    }

    private void refused(StaffCommand command, Refusal why, String pointer) {
        staff.given(JOINED).when(command).expectNoEvents().expectException(refusedBy(why, pointer));
    }

    private static AppointActing act(StaffCode by) {
        return new AppointActing(
                LAN, DEPUTY, DIEN_KHANH, "lanh-dao", "Phó Chủ tịch", true, day(3, 1), day(5, 31), "QĐ 41", by);
    }

    private static GrantDelegation delegate(StaffCode to, StaffCode by) {
        return new GrantDelegation(LAN, to, day(3, 1), day(3, 10), "UQ 03", by);
    }

    private static Seconded lent() {
        return new Seconded(LAN, HOME_AFFAIRS, "tong-hop", MINH, day(7, 1), day(7, 31), "QĐ 42");
    }
}
