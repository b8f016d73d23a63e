package vn.congtam.scoring.slip;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** Nobody vanishes whose score can no longer reach Completed, unless what is recorded says why. */
class SparingTest {
    /** 2 of 20: with all 30 general points 37 of 100. */
    private static final WorkRecorded HOPELESS = new WorkRecorded(SLIP, task(1), line("1", 20, 2, 0, 0));

    private static final Rules EMPLOYEES =
            new Rules("nd233-2026/1", RuleSet.of("nd233-2026/1").hash());

    private static final Absent ALL_OCTOBER = new Absent(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 10, 31));
    private static final Absent FROM_THE_FIFTH = new Absent(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @EnumSource(names = {"LEAVE", "MATERNITY"})
    void an_absence_is_stated_and_leaves_nothing_of_the_span(Unrated reason) {
        slip().given(opened(), HOPELESS)
                .when(leave(reason, null))
                .expectException(refusedBy(Refusal.ABSENCE_NEEDED, "/absentFrom"));
        slip().given(opened(), HOPELESS)
                .when(leave(reason, FROM_THE_FIFTH))
                .expectException(refusedBy(Refusal.PRESENT_TOO_LONG, "/absentFrom"));
        slip().given(opened(), HOPELESS)
                .when(leave(reason, ALL_OCTOBER))
                .expectEvents(
                        new LeftUnrated(SLIP, PERIOD, reason, "QĐ 7", false, null, ALL_OCTOBER),
                        changed(figures("NOT_RATED", null, null, null, null)));
    }

    /** Also where Completed can still be reached: no span that was worked is left out before anybody judged it. */
    @Test
    void who_did_work_is_left_out_neither_by_a_paper_nor_before_the_review() {
        slip().given(opened(), WORK, changed(WORKED))
                .when(leave(Unrated.LEAVE, null))
                .expectException(refusedBy(Refusal.WORKED_THEN, "/absentFrom"));
        slip().given(opened(), WORK, changed(WORKED))
                .when(leave(Unrated.MATERNITY, FROM_THE_FIFTH))
                .expectException(refusedBy(Refusal.WORKED_THEN, "/absentFrom"));
        slip().given(opened(), WORK, SELF, changed(WORKED))
                .when(leave(Unrated.OTHER, null))
                .expectException(refusedBy(Refusal.NOT_REVIEWED, "/reason"));
        slip().given(opened(), WORK, changed(WORKED))
                .when(leave(Unrated.LEAVE, ALL_OCTOBER))
                .expectSuccessfulHandlerExecution();
    }

    /** 62.42 and 27 points: no span is left out of an average that has been rated. */
    @Test
    void whoever_was_reviewed_is_graded_unless_facts_say_why_not() {
        slip().given(scored())
                .when(leave(Unrated.OTHER, null))
                .expectException(refusedBy(Refusal.SCORED_ALREADY, "/reason"));
        for (Unrated absence : List.of(Unrated.LEAVE, Unrated.MATERNITY)) {
            slip().given(scored())
                    .when(leave(absence, null))
                    .expectException(refusedBy(Refusal.ABSENCE_UNSTATED, "/absentFrom"));
            slip().given(scored())
                    .when(leave(absence, FROM_THE_FIFTH))
                    .expectException(refusedBy(Refusal.WORKED_AND_SCORED, "/absentFrom"));
            slip().given(scored())
                    .when(leave(absence, ALL_OCTOBER))
                    .expectException(refusedBy(Refusal.WORKED_AND_SCORED, "/absentFrom"));
        }
        for (Unrated moved : List.of(Unrated.NEW, Unrated.TRANSFERRED)) {
            serving(true)
                    .given(scored())
                    .when(leave(moved, null))
                    .expectException(refusedBy(Refusal.SCORED_ALREADY, "/reason"));
            serving(true).given(opened(), WORK).when(leave(moved, null)).expectSuccessfulHandlerExecution();
            serving(false)
                    .given(scored())
                    .when(leave(moved, null))
                    .expectException(refusedBy(
                            moved == Unrated.NEW ? Refusal.NOT_NEW_THEN : Refusal.NOT_TRANSFERRED_THEN, "/reason"));
        }
    }

    @Test
    void a_review_that_was_returned_is_what_is_known() {
        SlipReturned returned = new SlipReturned(SLIP, "chấm lại", null);
        slip().given(opened(), WORK, REVIEWED, returned)
                .when(leave(Unrated.OTHER, null))
                .expectException(refusedBy(Refusal.SCORED_ALREADY, "/reason"));
    }

    /** Art. 15, 18: what a review gives is given first; d may wait for others for ever, and no review gives it. */
    @Test
    void a_leader_who_worked_is_left_out_once_nothing_is_missing_that_a_review_gives() {
        SubordinateStood waiting = new SubordinateStood(SLIP, new StaffCode("VC0011"), Reached.OPEN, List.of());
        LeadershipReviewed judged = new LeadershipReviewed(SLIP, null, BigDecimal.ONE, BigDecimal.ONE, null);
        List<SlipFact> worked = given(openedForALeader(RULES), WORK, waiting);
        LeaveUnrated other = leave(Unrated.OTHER, null);
        slip().given(given(worked, SELF)).when(other).expectException(refusedBy(Refusal.NOT_REVIEWED, "/reason"));
        slip().given(given(worked, SELF, judged))
                .when(other)
                .expectException(refusedBy(Refusal.NOT_REVIEWED, "/reason"));
        slip().given(given(worked, SELF, REVIEWED))
                .when(other)
                .expectException(refusedBy(Refusal.LEADERSHIP_NOT_REVIEWED, "/reason"));
        slip().given(given(worked, SELF, REVIEWED, judged)).when(other).expectSuccessfulHandlerExecution();
        SubordinateStood done =
                new SubordinateStood(SLIP, new StaffCode("VC0011"), Reached.COMPLETED_OR_ABOVE, List.of());
        slip().given(given(worked, SELF, REVIEWED, judged, done))
                .when(other)
                .expectException(refusedBy(Refusal.SCORED_ALREADY, "/reason"));
    }

    /** Where nobody is there from whom d would follow, the reviewer judges that, too. */
    @Test
    void a_leader_of_nobody_is_left_out_only_once_d_is_judged() {
        List<SlipFact> worked = given(openedForALeader(RULES), WORK, SELF, REVIEWED);
        LeadershipReviewed half = new LeadershipReviewed(SLIP, null, BigDecimal.ONE, BigDecimal.ONE, null);
        slip().given(given(worked, half))
                .when(leave(Unrated.OTHER, null))
                .expectException(refusedBy(Refusal.LEADERSHIP_NOT_REVIEWED, "/reason"));
    }

    @Test
    void who_was_left_out_before_he_was_reviewed_is_decided_again() {
        LeftUnrated other = new LeftUnrated(SLIP, PERIOD, Unrated.OTHER, "QĐ 9", false, null);
        slip().given(opened(), WORK, SELF, other, REVIEWED)
                .when(new LockSlip(SLIP))
                .expectEvents(new SlipReopened(SLIP, PERIOD, "Điều 20 Nghị định 335/2025/NĐ-CP", null), changed(GOOD));
    }

    @Test
    void an_absence_that_left_out_work_which_came_later_is_decided_again() {
        slip().given(opened(), leftOn(null), HOPELESS)
                .when(new LockSlip(SLIP))
                .expectEvents(
                        new SlipReopened(SLIP, PERIOD, "Điều 20 Nghị định 335/2025/NĐ-CP", null),
                        changed(figuresOf(given(opened(), HOPELESS))));
    }

    @Test
    void an_absence_of_the_whole_span_stands_beside_the_work_that_was_known_then() {
        List<SlipFact> left = given(opened(), HOPELESS, leftOn(ALL_OCTOBER));
        slip().given(left).when(new LockSlip(SLIP)).expectEvents(new SlipLocked(SLIP, PERIOD, Basis.WORK, none(left)));
    }

    /** 18 of 20 pieces were done and accepted, and a reviewer judged them: no paper says that he was not there. */
    @Test
    void who_did_work_and_was_reviewed_was_not_away_for_all_of_it_whatever_a_paper_says() {
        slip().given(opened(), WORK, REVIEWED, new SlipReturned(SLIP, "chấm lại", null))
                .when(leave(Unrated.LEAVE, ALL_OCTOBER))
                .expectException(refusedBy(Refusal.WORKED_AND_SCORED, "/absentFrom"));
        slip().given(opened(), WORK, changed(WORKED))
                .when(new LeaveUnrated(SLIP, Unrated.LEAVE, "GP 1", ALL_OCTOBER, by(CHAIR)))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "TRANSFERRED"})
    void that_somebody_is_new_or_was_transferred_is_a_fact_of_his_service(Unrated reason) {
        Refusal unfounded = reason == Unrated.NEW ? Refusal.NOT_NEW_THEN : Refusal.NOT_TRANSFERRED_THEN;
        serving(false)
                .given(opened(), HOPELESS)
                .when(leave(reason, null))
                .expectException(refusedBy(unfounded, "/reason"));
        serving(true).given(opened(), HOPELESS).when(leave(reason, null)).expectSuccessfulHandlerExecution();
    }

    /** Nothing done, no points for đ and e: (0 + 0 + 0 + 1 + 0 + 0) / 6 of 70 with the best d, and 30: 41.67 of 100. */
    @Test
    void a_leader_is_measured_by_the_most_that_his_other_parts_could_give() {
        WorkRecorded nothing = new WorkRecorded(SLIP, task(1), line("1", 20, 0, 0, 0));
        LeadershipReviewed poor = new LeadershipReviewed(SLIP, null, BigDecimal.ZERO, BigDecimal.ZERO, null);
        SubordinateStood waiting = new SubordinateStood(SLIP, new StaffCode("VC0011"), Reached.OPEN, List.of());
        slip().given(openedForALeader(EMPLOYEES), nothing, waiting)
                .when(leave(Unrated.LEAVE, null))
                .expectException(refusedBy(Refusal.WORKED_THEN, "/absentFrom"));
        slip().given(openedForALeader(EMPLOYEES), nothing, waiting, poor)
                .when(leave(Unrated.LEAVE, null))
                .expectException(refusedBy(Refusal.ABSENCE_NEEDED, "/absentFrom"));
    }

    private static Tracked none(List<SlipFact> facts) {
        SlipState slip = new SlipState();
        facts.forEach(slip::evolve);
        return slip.sheet(new ShippedLaw()).tracked(null);
    }

    private static LeftUnrated leftOn(@Nullable Absent absent) {
        return new LeftUnrated(SLIP, PERIOD, Unrated.LEAVE, "GP 1", false, null, absent);
    }

    private static LeaveUnrated leave(Unrated reason, @Nullable Absent absent) {
        return new LeaveUnrated(SLIP, reason, "QĐ 7", absent, by(CHAIR));
    }

    private static AggregateTestFixture<Slip> serving(boolean moved) {
        return slip((_, _, _, _, _) -> {}, (_, _, _) -> moved);
    }
}
