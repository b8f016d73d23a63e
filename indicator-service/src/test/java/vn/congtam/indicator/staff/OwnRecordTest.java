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
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Warrant;
import vn.congtam.indicator.staff.StaffCommand.*;
import vn.congtam.platform.web.Rule;

/** Whoever keeps the records neither keeps his own nor gains by what he records of others. */
class OwnRecordTest {
    private final AggregateTestFixture<Staff> staff = Lan.service();

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
        refused(delegate(MINH, superior(MINH)), Refusal.OWN_DELEGATION, "/delegate");
        refused(delegate(HR, homeAffairs(HR)), Refusal.OWN_DELEGATION, "/delegate");
    }

    @Test
    void powers_are_delegated_by_who_has_them_by_a_superior_or_by_home_affairs() {
        for (Warrant warrant : List.of(new Warrant(LAN, LAN, false, false, false), superior(HR), homeAffairs(HR)))
            staff.given(JOINED)
                    .when(delegate(MINH, warrant))
                    .expectEvents(new DelegationGranted(LAN, MINH, day(3, 1), day(3, 10), "UQ 03"));
        refused(delegate(MINH, new Warrant(LAN, HR, false, false, false)), Mandate.NOT_YOURS_TO_DELEGATE, "");
    }

    @Test
    void nobody_chooses_his_judge_by_delegating_the_powers_over_himself() {
        refused(delegate(MINH, new Warrant(LAN, HR, false, false, true)), Mandate.JUDGED_BY_IT, "");
        refused(delegate(MINH, new Warrant(LAN, HR, true, false, true)), Mandate.JUDGED_BY_IT, "");
        refused(delegate(MINH, new Warrant(LAN, HR, false, true, true)), Mandate.JUDGED_BY_IT, "");
    }

    @Test
    void nor_by_withdrawing_them_from_a_delegate() {
        DelegationGranted granted = new DelegationGranted(LAN, MINH, day(3, 1), day(3, 10), "UQ 03");
        staff.given(JOINED, granted)
                .when(new WithdrawDelegation(
                        LAN, MINH, day(3, 2), day(3, 2), "UQ 04", new Warrant(LAN, HR, true, false, true)))
                .expectNoEvents()
                .expectException(refusedBy(Mandate.JUDGED_BY_IT, ""));
    }

    @Test
    void nobody_records_himself_as_the_superior_of_others() {
        refused(new AssignSuperior(LAN, HR, day(3, 1), "QĐ 12", HR), Refusal.OWN_SUBORDINATE, "/superior");
        refused(
                new Second(LAN, HOME_AFFAIRS, "tong-hop", HR, day(9, 1), day(9, 30), "QĐ 42", HR),
                Refusal.OWN_SUBORDINATE,
                "/superior");
    }

    private void refused(StaffCommand command, Rule why, String pointer) {
        staff.given(JOINED).when(command).expectNoEvents().expectException(refusedBy(why, pointer));
    }

    private static AppointActing act(StaffCode by) {
        return new AppointActing(
                LAN,
                DEPUTY,
                DIEN_KHANH,
                "lanh-dao",
                "Phó Chủ tịch",
                true,
                day(3, 1),
                day(5, 31),
                day(3, 1),
                "QĐ 41",
                by);
    }

    private static GrantDelegation delegate(StaffCode to, Warrant warrant) {
        return new GrantDelegation(LAN, to, day(3, 1), day(3, 10), day(3, 1), "UQ 03", warrant, true);
    }

    private static Warrant superior(StaffCode by) {
        return new Warrant(LAN, by, false, true, false);
    }

    private static Warrant homeAffairs(StaffCode by) {
        return new Warrant(LAN, by, true, false, false);
    }

    private static Seconded lent() {
        return new Seconded(LAN, HOME_AFFAIRS, "tong-hop", MINH, day(7, 1), day(7, 31), "QĐ 42");
    }
}
