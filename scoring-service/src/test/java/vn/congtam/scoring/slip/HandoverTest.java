package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.scoring.slip.SlipCommand.*;

/** Ms Lan is transferred to another commune in mid-October, which evaluates her (Art. 21). */
class HandoverTest {
    private static final AgencyId ELSEWHERE = new AgencyId("xa-dien-lac");
    private static final StaffCode KE = new StaffCode("VC0021");
    private static final Member THERE = new Member(
            LAN,
            SubjectKind.CIVIL_SERVANT,
            ELSEWHERE,
            "van-phong",
            new PostId("van-thu"),
            false,
            "van-thu",
            KE,
            KE,
            List.of(KE),
            List.of());
    private static final SlipReleased RELEASED = new SlipReleased(SLIP, PERIOD, ELSEWHERE);
    private static final SlipTakenOver TAKEN_OVER =
            new SlipTakenOver(SLIP, PERIOD, MONTH, Basis.WORK, DUE, THERE, RULES, List.of());
    private static final LeadersChanged OTHER_LEADERS =
            new LeadersChanged(SLIP, Reached.OPEN, List.of(MINH, CHAIR), List.of(KE));

    @Test
    void the_next_agency_takes_the_slip_over_with_all_that_stands_on_it() {
        slip().given(opened(), changed(NOTHING), WORK, changed(WORKED), SELF, RELEASED)
                .when(listedThere(COMMUNE))
                .expectEvents(TAKEN_OVER, OTHER_LEADERS);
    }

    @Test
    void its_leader_judges_from_then_on_and_the_former_one_no_longer() {
        slip().given(opened(), changed(NOTHING), WORK, changed(WORKED), SELF, RELEASED, TAKEN_OVER)
                .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                .expectException(refusedBy(Refusal.NOT_THE_RATER));
        slip().given(opened(), changed(NOTHING), WORK, changed(WORKED), SELF, RELEASED, TAKEN_OVER)
                .when(new Review(SLIP, criteria("27"), null, by(KE)))
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.payloadsMatching(
                        org.axonframework.test.matchers.Matchers.listWithAnyOf(
                                org.hamcrest.Matchers.instanceOf(GeneralCriteriaReviewed.class))));
    }

    @Test
    void what_the_former_agency_decided_does_not_bind_the_next_one() {
        GradeDecided there =
                new GradeDecided(SLIP, period(), Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null);
        slip().given(scored())
                .andGiven(decided(Grade.GOOD, null, null), RELEASED, TAKEN_OVER)
                .when(new DecideGrade(SLIP, null, null, null, by(KE)))
                .expectEvents(there);
    }

    @Test
    void when_its_agency_lets_it_go_no_leader_waits_for_what_it_comes_to() {
        LeadersChanged gone = new LeadersChanged(SLIP, Reached.OPEN, List.of(MINH, CHAIR), List.of());
        slip().given(opened(), WORK, changed(WORKED))
                .when(new ReleaseSlip(SLIP, PERIOD, ELSEWHERE))
                .expectEvents(RELEASED, gone);
        assertThat(WhenScoreChangesThenTellLeaders.others(gone))
                .containsExactly(
                        new ReleaseSubordinate(SlipId.of(MINH, MONTH), LAN),
                        new ReleaseSubordinate(SlipId.of(CHAIR, MONTH), LAN));
        slip().given(opened(), WORK, changed(WORKED), RELEASED, gone)
                .when(new RecordWork(SLIP, task(2), WORK.line()))
                .expectEvents(new WorkRecorded(SLIP, task(2), WORK.line()));
    }

    @Test
    void the_leaders_of_the_next_agency_wait_for_it_even_if_they_are_the_same() {
        Member same = new Member(
                LAN,
                SubjectKind.CIVIL_SERVANT,
                ELSEWHERE,
                "van-phong",
                new PostId("van-thu"),
                false,
                "van-thu",
                MINH,
                CHAIR,
                List.of(MINH, CHAIR),
                List.of());
        slip().given(opened(), changed(NOTHING), RELEASED)
                .when(new OpenSlip(SLIP, MONTH, Basis.WORK, DUE, same, RULES, List.of(), List.of(), COMMUNE))
                .expectEvents(
                        new SlipTakenOver(SLIP, PERIOD, MONTH, Basis.WORK, DUE, same, RULES, List.of()),
                        new LeadersChanged(SLIP, Reached.OPEN, List.of(), List.of(MINH, CHAIR)));
    }

    @Test
    void between_the_two_nobody_judges_but_the_owner_goes_on() {
        slip().given(opened(), WORK, changed(WORKED), SELF, RELEASED)
                .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                .expectException(refusedBy(Refusal.BETWEEN_AGENCIES));
        slip().given(opened(), WORK, changed(WORKED), RELEASED)
                .when(new SelfScore(SLIP, criteria("28"), LAN, IN_TIME))
                .expectEvents(new GeneralCriteriaSelfScored(SLIP, criteria("28"), false));
    }

    @Test
    void listing_and_release_may_be_told_in_either_order() {
        slip().given(opened(), changed(NOTHING)).when(listedThere(COMMUNE)).expectEvents(TAKEN_OVER, OTHER_LEADERS);
        slip().given(opened(), changed(NOTHING), TAKEN_OVER)
                .when(new ReleaseSlip(SLIP, PERIOD, ELSEWHERE))
                .expectNoEvents();
    }

    @Test
    void its_own_agency_judges_it_again_once_it_lists_her_again() {
        SlipTakenOver back = new SlipTakenOver(SLIP, PERIOD, MONTH, Basis.WORK, DUE, MEMBER, RULES, List.of());
        slip().given(opened(), WORK, changed(WORKED), SELF, RELEASED)
                .when(new OpenSlip(SLIP, MONTH, Basis.WORK, DUE, MEMBER, RULES, List.of(), List.of(), null))
                .expectEvents(back, new LeadersChanged(SLIP, Reached.OPEN, List.of(), List.of(MINH, CHAIR)));
        slip().given(opened(), WORK, changed(WORKED), SELF, RELEASED, back)
                .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_stays_where_it_is_when_nobody_let_it_go() {
        slip().given(opened(), changed(NOTHING)).when(listedThere(null)).expectNoEvents();
        slip().given(opened(), changed(NOTHING), TAKEN_OVER)
                .when(new OpenSlip(SLIP, MONTH, Basis.WORK, DUE, MEMBER, RULES, List.of(), List.of(), null))
                .expectNoEvents();
    }

    @Test
    void locked_it_stays_where_it_was_locked() {
        slip().given(locked()).when(listedThere(COMMUNE)).expectNoEvents();
        slip().given(locked()).when(new ReleaseSlip(SLIP, PERIOD, ELSEWHERE)).expectNoEvents();
    }

    @Test
    void the_former_agency_changes_its_judges_no_more() {
        slip().given(opened(), changed(NOTHING), RELEASED, TAKEN_OVER)
                .when(new ChangeJudges(SLIP, MEMBER, "chậm"))
                .expectNoEvents();
    }

    private static OpenSlip listedThere(@Nullable AgencyId from) {
        return new OpenSlip(SLIP, MONTH, Basis.WORK, DUE, THERE, RULES, List.of(), List.of(), from);
    }

    private static PeriodId period() {
        return PeriodId.of(ELSEWHERE, MONTH);
    }
}
