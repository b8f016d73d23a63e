package vn.congtam.indicator.staff;

import static vn.congtam.indicator.staff.Lan.*;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.ActingEnded;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.DelegationWithdrawn;
import vn.congtam.indicator.roster.Warrant;
import vn.congtam.indicator.staff.StaffCommand.AppointActing;
import vn.congtam.indicator.staff.StaffCommand.GrantDelegation;
import vn.congtam.indicator.staff.StaffCommand.WithdrawDelegation;

class StandInTest {
    private static final DelegationGranted GRANTED = granted(day(3, 1), day(3, 10));
    private static final ActingAppointed ACTING = new ActingAppointed(
            LAN, DEPUTY, DIEN_KHANH, "lanh-dao", "Phó Chủ tịch", true, day(3, 1), day(5, 31), "QĐ 41");

    private static final Warrant OWN = new Warrant(LAN, LAN, false, false, false);

    private final AggregateTestFixture<Staff> staff = Lan.service();

    @Test
    void a_person_delegates_for_some_days() {
        staff.given(JOINED).when(grant(MINH, day(3, 1), day(3, 10))).expectEvents(GRANTED);
        staff.given(JOINED).when(grant(MINH, day(3, 1), day(3, 1))).expectEvents(granted(day(3, 1), day(3, 1)));
    }

    @Test
    void nobody_delegates_to_himself() {
        refused(grant(LAN, day(3, 1), day(3, 10)), Refusal.DELEGATE_SELF, "/delegate", JOINED);
    }

    @Test
    void the_last_day_does_not_come_before_the_first() {
        refused(grant(MINH, day(3, 1), day(2, 28)), Refusal.UNTIL_BEFORE_FROM, "/until", JOINED);
    }

    @Test
    void only_days_of_service_are_delegated() {
        refused(grant(MINH, day(1, 1), day(1, 5)), Refusal.BEFORE_JOINING, "/from", JOINED);
        refused(grant(MINH, day(6, 1), day(7, 1)), Refusal.AFTER_LEAVING, "/until", JOINED, left(day(7, 1)));
    }

    @Test
    void each_day_has_one_delegate() {
        refused(grant(MINH, day(3, 10), day(3, 20)), Refusal.DELEGATION_OVERLAP, "/from", JOINED, GRANTED);
        staff.given(JOINED, GRANTED)
                .when(grant(MINH, day(3, 11), day(3, 20)))
                .expectEvents(granted(day(3, 11), day(3, 20)));
    }

    @Test
    void a_delegation_is_withdrawn_and_its_days_are_free_again() {
        DelegationWithdrawn withdrawn = new DelegationWithdrawn(LAN, MINH, day(3, 5), "UQ 04");
        staff.given(JOINED, GRANTED).when(withdraw(day(3, 5), day(3, 5))).expectEvents(withdrawn);
        staff.given(JOINED, GRANTED, withdrawn)
                .when(grant(MINH, day(3, 5), day(3, 10)))
                .expectEvents(granted(day(3, 5), day(3, 10)));
        refused(grant(MINH, day(3, 4), day(3, 10)), Refusal.DELEGATION_OVERLAP, "/from", JOINED, GRANTED, withdrawn);
    }

    @Test
    void what_was_done_under_a_delegation_remains_done() {
        refused(withdraw(day(3, 4), day(3, 5)), Refusal.IN_THE_PAST, "/on", JOINED, GRANTED);
    }

    @Test
    void what_was_done_without_a_delegation_is_not_covered_by_one_afterwards() {
        GrantDelegation late = new GrantDelegation(LAN, MINH, day(3, 1), day(3, 10), day(3, 2), "UQ 03", OWN, true);
        refused(late, Refusal.IN_THE_PAST, "/from", JOINED);
        staff.given(JOINED)
                .when(new GrantDelegation(LAN, MINH, day(3, 1), day(3, 10), day(3, 1), "UQ 03", OWN, true))
                .expectEvents(GRANTED);
    }

    @Test
    void who_leads_nothing_and_has_nobody_below_him_has_nothing_to_delegate() {
        GrantDelegation empty = new GrantDelegation(LAN, MINH, day(3, 1), day(3, 10), day(3, 1), "UQ 03", OWN, false);
        refused(empty, Refusal.NOTHING_TO_DELEGATE, "/from", JOINED);
    }

    @Test
    void there_must_be_a_delegation_to_withdraw() {
        refused(withdraw(day(3, 11), day(3, 5)), Refusal.NO_SUCH_DELEGATION, "/delegate", JOINED, GRANTED);
        refused(withdraw(day(3, 5), day(3, 5)), Refusal.NO_SUCH_DELEGATION, "/delegate", JOINED);
    }

    @Test
    void a_person_acts_in_a_vacant_post_for_some_days() {
        staff.given(JOINED).when(act(day(3, 1), day(5, 31))).expectEvents(ACTING);
        refused(act(day(3, 1), day(2, 1)), Refusal.UNTIL_BEFORE_FROM, "/until", JOINED);
        refused(act(day(5, 31), day(6, 30)), Refusal.ACTING_OVERLAP, "/from", JOINED, ACTING);
    }

    @Test
    void a_second_post_is_held_until_it_is_ended() {
        ActingAppointed forGood = new ActingAppointed(
                LAN, DEPUTY, DIEN_KHANH, "lanh-dao", "Phó Chủ tịch", true, day(3, 1), null, "QĐ 41");
        staff.given(JOINED).when(act(day(3, 1), null)).expectEvents(forGood);
        refused(act(day(8, 1), day(8, 31)), Refusal.ACTING_OVERLAP, "/from", JOINED, forGood);
        refused(act(day(4, 1), null), Refusal.ACTING_OVERLAP, "/from", JOINED, ACTING);
        staff.given(JOINED, forGood, new ActingEnded(LAN, DEPUTY, day(8, 1), "QĐ 50"))
                .when(act(day(8, 1), null))
                .expectSuccessfulHandlerExecution();
        refused(act(day(3, 1), null), Refusal.AFTER_LEAVING, "/from", JOINED, left(day(3, 1)));
    }

    @Test
    void who_judged_on_the_days_before_is_not_changed_by_an_appointment_afterwards() {
        refused(act(day(2, 28), day(5, 31)), Refusal.IN_THE_PAST, "/from", JOINED);
    }

    private void refused(Object command, Refusal why, String pointer, Object... facts) {
        staff.given(facts).when(command).expectNoEvents().expectException(refusedBy(why, pointer));
    }

    private static GrantDelegation grant(StaffCode delegate, LocalDate from, LocalDate until) {
        return new GrantDelegation(LAN, delegate, from, until, day(1, 1), "UQ 03", OWN, true);
    }

    private static DelegationGranted granted(LocalDate from, LocalDate until) {
        return new DelegationGranted(LAN, MINH, from, until, "UQ 03");
    }

    private static WithdrawDelegation withdraw(LocalDate on, LocalDate today) {
        return new WithdrawDelegation(LAN, MINH, on, today, "UQ 04", OWN);
    }

    private static AppointActing act(LocalDate from, @Nullable LocalDate until) {
        return new AppointActing(
                LAN, DEPUTY, DIEN_KHANH, "lanh-dao", "Phó Chủ tịch", true, from, until, day(3, 1), "QĐ 41", HR);
    }
}
