package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;
import vn.congtam.scoring.slip.Vacancy.Office;

/** Who may judge when the one whose turn it is cannot, or does not. */
class JudgesTest {
    private static final StaffCode HOA = new StaffCode("VC0011");
    private static final StaffCode KE = new StaffCode("VC0021");

    @Test
    void a_delegate_reviews_on_behalf_of_the_superior() {
        slip().given(opened(), WORK, changed(WORKED), SELF)
                .when(new Review(SLIP, criteria("27"), null, new Judge(HOA, Set.of(MINH), IN_TIME)))
                .expectEvents(new GeneralCriteriaReviewed(SLIP, criteria("27"), null, false, MINH), changed(GOOD));
    }

    @Test
    void a_delegate_decides_on_behalf_of_the_head() {
        slip().given(scored())
                .when(new DecideGrade(SLIP, null, null, null, new Judge(HOA, Set.of(CHAIR), IN_TIME)))
                .expectEvents(
                        new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, CHAIR));
    }

    @Test
    void whatever_a_delegate_does_says_on_whose_behalf() {
        Judge ofMinh = new Judge(HOA, Set.of(MINH), IN_TIME);
        Judge ofChair = new Judge(HOA, Set.of(CHAIR), IN_TIME);
        LocalDate october = LocalDate.of(2026, 10, 12);
        assertThat(Assessment.giveBack(
                        as(opened(), WORK, changed(WORKED), SELF), new ReturnSlip(SLIP, "thiếu", ofMinh)))
                .isEqualTo(new SlipReturned(SLIP, "thiếu", MINH));
        assertThat(Verdict.impose(as(opened()), new ImposeOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", october, ofChair)))
                .isEqualTo(new OverrideImposed(SLIP, Ground.DISCIPLINE, "QĐ 15", october, CHAIR));
        assertThat(Verdict.lift(
                        as(opened(), IMPOSED),
                        new LiftOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "oan", ofChair)))
                .isEqualTo(new OverrideLifted(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "oan", CHAIR));
        SlipFact replaced = Aftermath.replace(
                        as(locked().toArray(SlipFact[]::new)),
                        new ReplaceGrade(SLIP, Grade.COMPLETED, "kết luận", "QĐ 50", ofChair),
                        new ShippedLaw(),
                        _ -> Optional.empty())
                .getFirst();
        assertThat(((GradeReplaced) replaced).onBehalfOf()).isEqualTo(CHAIR);
    }

    @Test
    void who_is_left_unrated_after_the_day_it_was_due_is_said_to_be_late() {
        assertThat(Verdict.leaveUnrated(
                        as(opened()),
                        new LeaveUnrated(SLIP, Unrated.MATERNITY, "QĐ 7", null, on(CHAIR, LATE)),
                        new ShippedLaw(),
                        (_, _, _) -> true))
                .isEqualTo(new LeftUnrated(SLIP, PERIOD, Unrated.MATERNITY, "QĐ 7", true, null));
    }

    private static SlipState as(SlipFact... facts) {
        SlipState slip = new SlipState();
        List.of(facts).forEach(slip::evolve);
        return slip;
    }

    @Test
    void nobody_judges_his_own_slip_as_a_delegate() {
        slip().given(opened(), SELF)
                .when(new Review(SLIP, criteria("27"), null, new Judge(LAN, Set.of(MINH), IN_TIME)))
                .expectException(refusedBy(Refusal.OWN_SLIP));
    }

    @Test
    void when_the_superior_is_overdue_the_decider_reviews() {
        slip().given(opened(), WORK, changed(WORKED), SELF)
                .when(new Review(SLIP, criteria("27"), null, on(CHAIR, LATE)))
                .expectEvents(new GeneralCriteriaReviewed(SLIP, criteria("27"), null, true, MINH), changed(GOOD));
        slip().given(opened(), SELF)
                .when(new Review(SLIP, criteria("27"), null, on(CHAIR, DUE)))
                .expectException(refusedBy(Refusal.NOT_THE_RATER));
    }

    @Test
    void what_is_late_counts_and_is_said_to_be_late() {
        slip().given(opened(), WORK, changed(WORKED))
                .when(new SelfScore(SLIP, criteria("28"), LAN, LATE))
                .expectEvents(new GeneralCriteriaSelfScored(SLIP, criteria("28"), true));
    }

    @Test
    void who_was_assigned_later_judges_from_then_on() {
        slip().given(opened(), changed(NOTHING))
                .when(new ChangeJudges(SLIP, underHoa(), "trưởng phòng nghỉ hưu"))
                .expectEvents(
                        new JudgesChanged(SLIP, underHoa(), "trưởng phòng nghỉ hưu"),
                        new LeadersChanged(SLIP, Reached.OPEN, List.of(MINH), List.of(HOA, CHAIR)));
        JudgesChanged changed = new JudgesChanged(SLIP, underHoa(), "trưởng phòng nghỉ hưu");
        slip().given(opened(), changed, SELF)
                .when(new Review(SLIP, criteria("27"), null, by(HOA)))
                .expectSuccessfulHandlerExecution();
        slip().given(opened(), changed, SELF)
                .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                .expectException(refusedBy(Refusal.NOT_THE_RATER));
    }

    @Test
    void where_the_same_leaders_answer_they_are_told_nothing() {
        Member other = under(HOA, MEMBER.managers());
        slip().given(opened(), changed(NOTHING))
                .when(new ChangeJudges(SLIP, other, "x"))
                .expectEvents(new JudgesChanged(SLIP, other, "x"));
    }

    @Test
    void a_locked_slip_keeps_its_judges() {
        slip().given(locked()).when(new ChangeJudges(SLIP, underHoa(), "x")).expectNoEvents();
    }

    @Test
    void who_has_left_his_office_judges_no_more_and_who_holds_it_now_does() {
        slip().given(opened(), WORK, changed(WORKED), SELF)
                .when(new Review(SLIP, criteria("27"), null, later(HOA)))
                .expectEvents(new GeneralCriteriaReviewed(SLIP, criteria("27"), null, false, MINH), changed(GOOD));
        slip().given(opened(), SELF)
                .when(new Review(SLIP, criteria("27"), null, later(MINH)))
                .expectException(refusedBy(Refusal.NOT_THE_RATER));
        slip().given(scored())
                .when(new DecideGrade(SLIP, null, null, null, later(KE)))
                .expectEvents(
                        new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, CHAIR));
        slip().given(scored())
                .when(new DecideGrade(SLIP, null, null, null, later(CHAIR)))
                .expectException(refusedBy(Refusal.NOT_THE_DECIDER));
    }

    @Test
    void the_office_of_today_corrects_after_the_lock() {
        slip().given(locked())
                .when(new ReplaceGrade(SLIP, Grade.COMPLETED, "kết luận", "QĐ 50", later(KE)))
                .expectSuccessfulHandlerExecution();
        slip().given(locked())
                .when(new ReplaceGrade(SLIP, Grade.COMPLETED, "kết luận", "QĐ 50", later(CHAIR)))
                .expectException(refusedBy(Refusal.NOT_THE_DECIDER));
        slip().given(locked())
                .when(new RequestReopening(SLIP, "ghi nhầm", "TTr 7", later(KE)))
                .expectEvents(new ReopeningRequested(SLIP, PERIOD, KE, "ghi nhầm", "TTr 7"));
        slip().given(locked())
                .when(new RequestReopening(SLIP, "ghi nhầm", "TTr 7", later(CHAIR)))
                .expectException(refusedBy(Refusal.NOT_THE_DECIDER));
    }

    @Test
    void an_office_that_nobody_holds_judges_nothing_and_a_delegation_ends_with_the_office() {
        Map<Office, Vacancy> vacant = Map.of(Office.DECIDER, new Vacancy(CHAIR, null));
        slip().given(locked())
                .when(new ReplaceGrade(
                        SLIP, Grade.COMPLETED, "x", "QĐ 50", new Judge(HOA, Set.of(CHAIR), IN_TIME, vacant)))
                .expectException(refusedBy(Refusal.NOT_THE_DECIDER));
    }

    /** Minh has left his office to Ms Hoa, and the chair his to Mr Ke. */
    private static Judge later(StaffCode staff) {
        return new Judge(
                staff,
                Set.of(),
                IN_TIME,
                Map.of(Office.RATER, new Vacancy(MINH, HOA), Office.DECIDER, new Vacancy(CHAIR, KE)));
    }

    private static Member underHoa() {
        return under(HOA, List.of(HOA, CHAIR));
    }

    private static Member under(StaffCode rater, List<StaffCode> managers) {
        return new Member(
                LAN,
                MEMBER.kind(),
                COMMUNE,
                MEMBER.division(),
                MEMBER.post(),
                false,
                MEMBER.similarTasks(),
                rater,
                CHAIR,
                managers,
                List.of());
    }
}
