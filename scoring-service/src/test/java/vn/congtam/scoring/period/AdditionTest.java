package vn.congtam.scoring.period;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.period.Commune.*;

import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.*;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.platform.web.Rule;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.period.PeriodCommand.*;
import vn.congtam.scoring.roster.Bonds;

/** Lan was recorded when October was locked already: the head asks that she be added, and home affairs agrees. */
class AdditionTest {
    private static final StaffCode HR = new StaffCode("VC0009");
    private static final StaffCode OFFICER = new StaffCode("NV0001");
    private static final Settlement GOOD = new Settlement(Grade.GOOD, Grade.GOOD, null, "1073/12");
    private static final PeriodOpened OPENED = new PeriodOpened(
            PERIOD, COMMUNE, MONTH, Basis.WORK, List.of(new Governed(SubjectKind.CIVIL_SERVANT, RULES)), DUE);
    private static final Member LATE = member(LAN, MINH, CHAIR);
    private static final AdditionRequested REQUESTED =
            new AdditionRequested(PERIOD, MONTH, LAN, CHAIR, "Ghi nhận sau khi khóa", "TTr 8");
    private static final RequestAddition REQUEST =
            new RequestAddition(PERIOD, LAN, "Ghi nhận sau khi khóa", "TTr 8", CHAIR);
    private static final AdditionDeclined DECLINED = new AdditionDeclined(PERIOD, MONTH, LAN, "Không công tác tại đây");
    private static final MemberReopened REOPENED = new MemberReopened(PERIOD, LAN, MONTH);

    @Test
    void one_asks_with_reason_and_document_and_a_second_person_agrees() {
        locked().when(REQUEST).expectEvents(REQUESTED);
        locked(REQUESTED).when(agree(OFFICER)).expectEvents(listed(LATE), REOPENED);
    }

    @Test
    void she_is_rated_by_the_rules_that_the_period_was_opened_by() {
        Listing today = new Listing(
                Basis.WORK, LATE, new Rules("nd335-2025/1-per-line", "ab"), List.of(), List.of(), List.of(), null);
        locked(REQUESTED)
                .when(new AgreeToAddition(PERIOD, today, apart(OFFICER)))
                .expectEvents(listed(LATE), REOPENED);
    }

    @Test
    void once_she_is_settled_the_period_is_closed_for_her_and_for_nobody_else() {
        locked(REQUESTED, listed(LATE), REOPENED)
                .when(new SettleMember(PERIOD, LAN, GOOD))
                .expectEvents(new MemberSettled(PERIOD, LAN, GOOD), new MemberClosed(PERIOD, LAN, MONTH, GOOD));
        locked(REQUESTED, listed(LATE), REOPENED)
                .when(new SettleMember(PERIOD, MINH, new Settlement(Grade.GOOD, Grade.COMPLETED, null, "60")))
                .expectNoEvents();
    }

    @Test
    void she_takes_no_place_among_the_excellent_that_there_is_not() {
        refused(
                locked(REQUESTED, listed(LATE), REOPENED),
                new WeighMember(PERIOD, LAN, Grade.EXCELLENT, null, Refusal.CAP_EXCEEDED, null, 0),
                Refusal.CAP_EXCEEDED,
                "/grade");
    }

    @Test
    void as_long_as_the_period_is_open_she_is_simply_added() {
        refused(open(), REQUEST, Refusal.NOT_LOCKED, "");
    }

    @Test
    void who_is_listed_is_reopened_and_not_added() {
        RequestAddition ofMinh = new RequestAddition(PERIOD, MINH, "x", "TTr 8", CHAIR);
        refused(locked(), ofMinh, Refusal.ALREADY_LISTED, "/staff");
        refused(locked(REQUESTED, listed(LATE), REOPENED), REQUEST, Refusal.ALREADY_LISTED, "/staff");
    }

    @Test
    void one_request_waits_at_a_time_and_a_declined_one_may_be_made_again() {
        refused(locked(REQUESTED), REQUEST, Refusal.ADDITION_PENDING, "/staff");
        locked(REQUESTED)
                .when(new DeclineAddition(PERIOD, LAN, "Không công tác tại đây", apart(OFFICER)))
                .expectEvents(DECLINED);
        locked(REQUESTED, DECLINED).when(REQUEST).expectEvents(REQUESTED);
    }

    @Test
    void what_nobody_asked_for_is_not_agreed_to() {
        refused(locked(), agree(OFFICER), Refusal.NO_ADDITION_REQUESTED, "/staff");
        refused(locked(REQUESTED, DECLINED), agree(OFFICER), Refusal.NO_ADDITION_REQUESTED, "/staff");
        refused(
                locked(),
                new DeclineAddition(PERIOD, LAN, "x", apart(OFFICER)),
                Refusal.NO_ADDITION_REQUESTED,
                "/staff");
    }

    @Test
    void nobody_asks_for_himself_nor_agrees_to_his_own_request_or_addition() {
        refused(locked(), new RequestAddition(PERIOD, LAN, "x", "TTr 8", LAN), Refusal.OWN_ADDITION, "/staff");
        refused(locked(REQUESTED), agree(CHAIR), Refusal.ADDITION_NEEDS_SECOND, "");
        refused(locked(REQUESTED), agree(LAN), Refusal.ADDITION_NEEDS_SECOND, "");
    }

    @Test
    void the_second_person_is_neither_of_the_agency_nor_under_who_asked() {
        Second inside = new Second(HR, new Bonds(Set.of(COMMUNE), Set.of()));
        Second below = new Second(OFFICER, new Bonds(Set.of(new AgencyId("so-noi-vu")), Set.of(CHAIR)));
        refused(locked(REQUESTED), new AgreeToAddition(PERIOD, listing(), inside), Refusal.ADDITION_BY_AGENCY, "");
        refused(locked(REQUESTED), new AgreeToAddition(PERIOD, listing(), below), Refusal.ADDITION_BY_SUBORDINATE, "");
        refused(locked(REQUESTED), new DeclineAddition(PERIOD, LAN, "x", inside), Refusal.ADDITION_BY_AGENCY, "");
    }

    private static void refused(TestExecutor<Period> period, Object command, Rule why, String pointer) {
        period.when(command).expectNoEvents().expectException(refusedBy(why, pointer));
    }

    private static AgreeToAddition agree(StaffCode by) {
        return new AgreeToAddition(PERIOD, listing(), apart(by));
    }

    private static Second apart(StaffCode by) {
        return new Second(by, new Bonds(Set.of(new AgencyId("so-noi-vu")), Set.of()));
    }

    private static Listing listing() {
        return new Listing(Basis.WORK, LATE, RULES, List.of(), List.of(), List.of(), null);
    }

    private static MemberListed listed(Member member) {
        return new MemberListed(PERIOD, MONTH, Basis.WORK, DUE, member, RULES, List.of(), List.of(), List.of(), null);
    }

    private static TestExecutor<Period> open(Object... more) {
        AggregateTestFixture<Period> period = new AggregateTestFixture<>(Period.class);
        period.registerInjectableResource(new ShippedLaw());
        return period.given(OPENED, listed(member(MINH, CHAIR, CHAIR))).andGiven(more);
    }

    private static TestExecutor<Period> locked(Object... more) {
        return open(
                        new MemberSettled(PERIOD, MINH, GOOD),
                        new PeriodLocked(PERIOD, COMMUNE, MONTH),
                        new MemberClosed(PERIOD, MINH, MONTH, GOOD))
                .andGiven(more);
    }
}
