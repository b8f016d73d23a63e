package vn.congtam.scoring.period;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.period.Commune.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodFact.*;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.period.PeriodCommand.*;

/** Report, publication, other judges, and who is opened again after the lock. */
class ConclusionTest {
    private static final PeriodOpened OPENED = new PeriodOpened(
            PERIOD, COMMUNE, MONTH, Basis.WORK, List.of(new Governed(SubjectKind.CIVIL_SERVANT, RULES)), DUE);
    private static final MemberListed LISTED = new MemberListed(
            PERIOD, MONTH, Basis.WORK, DUE, member(LAN, MINH, CHAIR), RULES, List.of(), List.of(), List.of(), null);
    private static final Settlement GOOD = new Settlement(Grade.GOOD, Grade.GOOD, null, "1073/12");
    private static final Settlement COMPLETED = new Settlement(Grade.GOOD, Grade.COMPLETED, null, "1073/12");
    private static final PeriodLocked LOCKED = new PeriodLocked(PERIOD, COMMUNE, MONTH);
    private static final MemberClosed CLOSED = new MemberClosed(PERIOD, LAN, MONTH, GOOD);
    private static final MemberReopened REOPENED = new MemberReopened(PERIOD, LAN, MONTH);
    private static final LocalDate LATE = DUE.plusDays(1);

    @Test
    void a_report_after_the_due_day_is_taken_and_said_to_be_late() {
        MemberSettled settled = new MemberSettled(PERIOD, LAN, GOOD);
        open(settled)
                .when(new HandInReport(PERIOD, DUE))
                .expectEvents(new ReportHandedIn(PERIOD, COMMUNE, MONTH, false));
        open(settled)
                .when(new HandInReport(PERIOD, LATE))
                .expectEvents(new ReportHandedIn(PERIOD, COMMUNE, MONTH, true));
        open(new ReportHandedIn(PERIOD, COMMUNE, MONTH, false))
                .when(new HandInReport(PERIOD, LATE))
                .expectException(refusedBy(Refusal.ALREADY_REPORTED));
    }

    @Test
    void a_report_is_not_in_time_by_coming_before_what_it_tells() {
        open().when(new HandInReport(PERIOD, DUE)).expectException(refusedBy(Refusal.NOTHING_TO_REPORT));
        open(new MemberSettled(PERIOD, LAN, GOOD), REOPENED)
                .when(new HandInReport(PERIOD, DUE))
                .expectException(refusedBy(Refusal.NOTHING_TO_REPORT));
    }

    @Test
    void results_are_made_known_once_and_after_the_lock() {
        PublishResults publish = publish(false, LATE);
        ResultsPublished published = new ResultsPublished(PERIOD, COMMUNE, MONTH, LATE, false, List.of());
        open().when(publish).expectException(refusedBy(Refusal.NOT_LOCKED));
        locked().when(publish).expectEvents(published);
        locked(published).when(publish).expectException(refusedBy(Refusal.ALREADY_PUBLISHED));
    }

    @Test
    void who_stands_above_the_head_makes_results_known_once_he_has_let_his_time_pass() {
        ResultsPublished late = new ResultsPublished(PERIOD, COMMUNE, MONTH, LATE, false, List.of(), null, true);
        open().when(publish(true, DUE)).expectException(refusedBy(Refusal.NOT_LOCKED));
        locked().when(publish(true, LATE)).expectException(refusedBy(Refusal.HEAD_HAS_TIME));
        locked().when(publish(true, DUE)).expectEvents(late);
        locked().when(publish(false, DUE)).expectEvents(late);
        locked(late).when(publish(true, DUE)).expectException(refusedBy(Refusal.ALREADY_PUBLISHED));
    }

    private static PublishResults publish(boolean instead, LocalDate headUntil) {
        return new PublishResults(PERIOD, LATE, false, List.of(), null, instead, headUntil);
    }

    @Test
    void other_judges_are_assigned_until_the_lock() {
        AssignJudges assign = new AssignJudges(PERIOD, member(LAN, CHAIR, CHAIR), "trưởng phòng nghỉ hưu");
        JudgesAssigned assigned = new JudgesAssigned(PERIOD, MONTH, member(LAN, CHAIR, CHAIR), "trưởng phòng nghỉ hưu");
        open().when(assign).expectEvents(assigned);
        open(assigned).when(assign).expectException(refusedBy(Refusal.SAME_JUDGES, "/rater"));
        locked().when(assign).expectException(refusedBy(Refusal.PERIOD_LOCKED));
        open().when(new AssignJudges(PERIOD, member(MINH, CHAIR, CHAIR), "x"))
                .expectException(refusedBy(Refusal.NOT_LISTED, "/staff"));
    }

    @Test
    void who_is_opened_again_is_closed_again_when_decided_anew() {
        locked().when(new ReopenMember(PERIOD, LAN)).expectEvents(REOPENED);
        locked(REOPENED).when(new ReopenMember(PERIOD, LAN)).expectNoEvents();
        locked(REOPENED)
                .when(new SettleMember(PERIOD, LAN, COMPLETED))
                .expectEvents(
                        new MemberSettled(PERIOD, LAN, COMPLETED), new MemberClosed(PERIOD, LAN, MONTH, COMPLETED));
    }

    @Test
    void a_decision_that_replaces_another_is_the_one_that_is_counted() {
        locked().when(new ResettleMember(PERIOD, LAN, COMPLETED))
                .expectEvents(new MemberSettled(PERIOD, LAN, COMPLETED));
        locked().when(new ResettleMember(PERIOD, LAN, GOOD)).expectNoEvents();
    }

    private static TestExecutor<Period> open(Object... more) {
        AggregateTestFixture<Period> period = new AggregateTestFixture<>(Period.class);
        period.registerInjectableResource(new ShippedLaw());
        return period.given(OPENED, LISTED).andGiven(more);
    }

    private static TestExecutor<Period> locked(Object... more) {
        return open(new MemberSettled(PERIOD, LAN, GOOD), LOCKED, CLOSED).andGiven(more);
    }
}
