package vn.congtam.indicator.staff;

import static vn.congtam.indicator.staff.Lan.DEPUTY;
import static vn.congtam.indicator.staff.Lan.DIEN_KHANH;
import static vn.congtam.indicator.staff.Lan.HOME_AFFAIRS;
import static vn.congtam.indicator.staff.Lan.HR;
import static vn.congtam.indicator.staff.Lan.JOINED;
import static vn.congtam.indicator.staff.Lan.LAN;
import static vn.congtam.indicator.staff.Lan.MINH;
import static vn.congtam.indicator.staff.Lan.day;
import static vn.congtam.indicator.staff.Lan.deputy;
import static vn.congtam.indicator.staff.Lan.left;
import static vn.congtam.indicator.staff.Lan.registrar;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.indicator.staff.StaffCommand.*;

/** What was recorded for a day to come can be taken back until that day. */
class RevocationTest {
    private static final LocalDate TODAY = day(3, 1);
    private static final LocalDate LATER = day(6, 1);
    private static final ActingAppointed ACTING = new ActingAppointed(
            LAN, DEPUTY, DIEN_KHANH, "lanh-dao", "Phó Chủ tịch", true, day(2, 1), LocalDate.of(2099, 1, 1), "QĐ 41");
    private static final Seconded LENT = new Seconded(LAN, HOME_AFFAIRS, "tong-hop", MINH, LATER, day(9, 1), "QĐ 42");

    private final AggregateTestFixture<Staff> staff = Lan.service();

    @Test
    void who_was_to_leave_stays_and_may_be_given_another_post() {
        DecisionRevoked stays = revoked(Revocable.LEAVING);
        staff.given(JOINED, left(LATER)).when(revoke(Revocable.LEAVING)).expectEvents(stays);
        staff.given(JOINED, left(LATER), stays)
                .when(new LeaveService(LAN, day(7, 1), Leaving.RETIRED, "QĐ 44", HR))
                .expectEvents(left(day(7, 1)));
    }

    @Test
    void a_superior_assigned_from_2062_gives_way_to_one_from_today_on() {
        LocalDate far = LocalDate.of(2062, 1, 1);
        SuperiorAssigned slip = new SuperiorAssigned(LAN, MINH, far, "QĐ 1");
        DecisionRevoked back = new DecisionRevoked(LAN, Revocable.SUPERIOR, far, "QĐ 46");
        staff.given(JOINED, slip)
                .when(new RevokeDecision(LAN, Revocable.SUPERIOR, far, TODAY, "QĐ 46", null, HR))
                .expectEvents(back);
        staff.given(JOINED, slip, back)
                .when(new AssignSuperior(LAN, MINH, LATER, "QĐ 2", HR))
                .expectEvents(new SuperiorAssigned(LAN, MINH, LATER, "QĐ 2"));
    }

    @Test
    void a_post_and_a_secondment_that_have_not_begun_never_begin() {
        staff.given(JOINED, registrar(day(1, 2)), deputy(LATER))
                .when(revoke(Revocable.POST))
                .expectEvents(revoked(Revocable.POST));
        staff.given(JOINED, LENT).when(revoke(Revocable.SECONDMENT)).expectEvents(revoked(Revocable.SECONDMENT));
        staff.given(JOINED, LENT, revoked(Revocable.SECONDMENT))
                .when(new Second(LAN, HOME_AFFAIRS, "tong-hop", MINH, day(7, 1), day(9, 1), "QĐ 47", HR))
                .expectEvents(new Seconded(LAN, HOME_AFFAIRS, "tong-hop", MINH, day(7, 1), day(9, 1), "QĐ 47"));
    }

    @Test
    void what_has_taken_effect_is_not_taken_back() {
        refused(
                new RevokeDecision(LAN, Revocable.SECONDMENT, LATER, LATER, "QĐ 46", null, HR),
                Refusal.IN_EFFECT,
                "/from",
                JOINED,
                LENT);
    }

    @Test
    void what_was_not_decided_is_not_taken_back_nor_what_another_decision_rests_on() {
        refused(revoke(Revocable.LEAVING), Refusal.NO_SUCH_DECISION, "/from", JOINED);
        refused(revoke(Revocable.FIELDS), Refusal.NO_SUCH_DECISION, "/from", JOINED, LENT);
        refused(
                revoke(Revocable.POST),
                Refusal.RELIED_ON,
                "/from",
                JOINED,
                deputy(LATER),
                new FieldsAssigned(LAN, List.of("kinh-te"), LATER, "TB 7"));
    }

    @Test
    void nobody_takes_back_what_is_about_himself_or_leaves_people_to_him() {
        refused(
                new RevokeDecision(LAN, Revocable.LEAVING, LATER, TODAY, "QĐ 46", null, LAN),
                Refusal.OWN_RECORD,
                "/staff",
                JOINED,
                left(LATER));
        refused(
                new RevokeDecision(LAN, Revocable.SUPERIOR, LATER, TODAY, "QĐ 46", HR, HR),
                Refusal.OWN_SUBORDINATE,
                "/decision",
                JOINED,
                new SuperiorAssigned(LAN, MINH, LATER, "QĐ 1"));
    }

    @Test
    void acting_until_2099_ends_on_a_day_that_is_not_over() {
        ActingEnded ended = new ActingEnded(LAN, DEPUTY, day(3, 5), "QĐ 45");
        staff.given(JOINED, ACTING).when(end(day(3, 5), HR)).expectEvents(ended);
        refused(end(day(2, 28), HR), Refusal.IN_THE_PAST, "/on", JOINED, ACTING);
        refused(end(day(3, 5), LAN), Refusal.OWN_RECORD, "/staff", JOINED, ACTING);
        refused(end(day(3, 6), HR), Refusal.NO_SUCH_ACTING, "/on", JOINED, ACTING, ended);
        refused(end(day(3, 6), HR), Refusal.NO_SUCH_ACTING, "/on", JOINED);
    }

    private static EndActing end(LocalDate on, StaffCode by) {
        return new EndActing(LAN, DEPUTY, on, TODAY, "QĐ 45", by);
    }

    private static RevokeDecision revoke(Revocable decision) {
        return new RevokeDecision(LAN, decision, LATER, TODAY, "QĐ 46", null, HR);
    }

    private static DecisionRevoked revoked(Revocable decision) {
        return new DecisionRevoked(LAN, decision, LATER, "QĐ 46");
    }

    private void refused(Object command, Refusal code, String pointer, Object... given) {
        staff.given(given).when(command).expectNoEvents().expectException(refusedBy(code, pointer));
    }
}
