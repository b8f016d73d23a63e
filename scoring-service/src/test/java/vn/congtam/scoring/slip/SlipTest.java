package vn.congtam.scoring.slip;

import static vn.congtam.scoring.Refusals.refused;
import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.scoring.slip.SlipCommand.*;

class SlipTest {
    private static final Figures NOTHING = figures("INSUFFICIENT_DATA", null, null, null, null);
    private static final Figures WORKED =
            new Figures("INCOMPLETE", dec("0.9"), dec("0.9"), dec("0.875"), dec("62.42"), null, null, null, null);
    private static final Figures GOOD = new Figures(
            "SCORED",
            dec("0.9"),
            dec("0.9"),
            dec("0.875"),
            dec("62.42"),
            dec("27"),
            dec("89.42"),
            "1073/12",
            Grade.GOOD);
    private static final WorkRecorded WORK = new WorkRecorded(SLIP, task(1), line("1", 20, 18, 0, 2));
    private static final GeneralCriteriaSelfScored SELF = new GeneralCriteriaSelfScored(SLIP, criteria("28"));
    private static final GeneralCriteriaReviewed REVIEWED = new GeneralCriteriaReviewed(SLIP, criteria("27"), null);
    private static final GradeDecided DECIDED = new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.GOOD, null, null);

    @Nested
    class opening {
        @Test
        void opens_a_slip_that_says_there_is_nothing_to_score_yet() {
            slip().givenNoPriorActivity()
                    .when(new OpenSlip(SLIP, MONTH, MEMBER, RULES))
                    .expectEvents(opened(), changed(NOTHING));
        }

        @Test
        void scores_the_work_that_came_before_it() {
            slip().given(WORK).when(new OpenSlip(SLIP, MONTH, MEMBER, RULES)).expectEvents(opened(), changed(WORKED));
        }

        @Test
        void a_second_time_changes_nothing() {
            slip().given(opened(), changed(NOTHING))
                    .when(new OpenSlip(SLIP, MONTH, MEMBER, RULES))
                    .expectNoEvents();
        }
    }

    @Nested
    class recording_work {
        @Test
        void waits_for_the_slip_to_be_opened() {
            slip().givenNoPriorActivity()
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK);
        }

        @Test
        void changes_the_score_in_the_same_commit() {
            slip().given(opened(), changed(NOTHING))
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK, changed(WORKED));
        }

        @Test
        void that_changes_no_figure_leaves_the_score_alone() {
            slip().given(opened(), WORK, changed(WORKED))
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK);
        }

        @Test
        void replaces_what_the_same_task_counted_for() {
            slip().given(opened(), new WorkRecorded(SLIP, task(1), line("1", 20, 0, 0, 0)))
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK, changed(WORKED));
        }

        @Test
        void that_was_handed_over_with_nothing_accepted_counts_no_more() {
            WorkRecorded over = new WorkRecorded(SLIP, task(1), line("1", 0, 0, 0, 1));
            slip().given(opened(), WORK, changed(WORKED))
                    .when(new RecordWork(SLIP, task(1), over.line()))
                    .expectEvents(over, changed(NOTHING));
        }

        @Test
        void after_the_decision_still_counts() {
            slip().given(given(opened(), SELF, REVIEWED, DECIDED))
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK, changed(GOOD));
        }

        @Test
        void after_the_lock_is_noted_and_never_scored() {
            slip().given(locked())
                    .when(new RecordWork(SLIP, task(2), WORK.line()))
                    .expectEvents(new LateWorkNoted(SLIP, task(2), WORK.line()));
        }
    }

    @Nested
    class self_scoring {
        @Test
        void is_shown_and_gives_no_points_before_the_review() {
            slip().given(opened(), WORK, changed(WORKED))
                    .when(new SelfScore(SLIP, criteria("28"), LAN))
                    .expectEvents(SELF);
        }

        @Test
        void is_the_owners_alone() {
            slip().given(opened())
                    .when(new SelfScore(SLIP, criteria("28"), MINH))
                    .expectException(refused(Refusal.NOT_THE_OWNER));
        }

        @Test
        void needs_an_open_slip() {
            slip().given(WORK)
                    .when(new SelfScore(SLIP, criteria("28"), LAN))
                    .expectException(refused(Refusal.SLIP_NOT_OPEN));
        }

        @Test
        void ends_with_the_review() {
            slip().given(opened(), SELF, REVIEWED)
                    .when(new SelfScore(SLIP, criteria("28"), LAN))
                    .expectException(refused(Refusal.ALREADY_REVIEWED));
        }

        @Test
        void is_open_again_when_the_slip_was_returned() {
            slip().given(opened(), SELF, REVIEWED, new SlipReturned(SLIP, "thiếu minh chứng"))
                    .when(new SelfScore(SLIP, criteria("28"), LAN))
                    .expectEvents(SELF);
        }

        @Test
        void is_over_after_the_lock() {
            slip().given(locked())
                    .when(new SelfScore(SLIP, criteria("28"), LAN))
                    .expectException(refused(Refusal.SLIP_LOCKED));
        }

        @Test
        void needs_all_ten_items() {
            slip().given(opened())
                    .when(new SelfScore(SLIP, criteria("28").subList(0, 9), LAN))
                    .expectException(refused(Refusal.ITEMS_MISSING, "/criteria"));
        }

        @Test
        void names_the_very_field_that_is_wrong() {
            refuses(3, criterion("II.2", "3", null), Refusal.OUT_OF_RANGE, "/criteria/3/points");
            refuses(3, criterion("II.2", "2.3", "x"), Refusal.OFF_GRID, "/criteria/3/points");
            refuses(3, criterion("II.2", "2", null), Refusal.COMMENT_MISSING, "/criteria/3/comment");
            refuses(3, criterion("IV.1", "2", "x"), Refusal.ITEM_UNKNOWN, "/criteria/3/item");
            refuses(3, criterion("I.1", "5", null), Refusal.ITEM_REPEATED, "/criteria/3/item");
            refuses(3, criterion("II.2", "1e9", null), Refusal.TOO_LARGE_NUMBER, "/criteria/3/points");
            refuses(
                    6,
                    new Criterion("III.1", dec("2.5"), null, null),
                    Refusal.EVIDENCE_MISSING,
                    "/criteria/6/evidence");
        }

        private void refuses(int place, Criterion wrong, Refusal code, String pointer) {
            List<Criterion> criteria = new ArrayList<>(criteria("28"));
            criteria.set(place, wrong);
            slip().given(opened()).when(new SelfScore(SLIP, criteria, LAN)).expectException(refused(code, pointer));
        }
    }

    @Nested
    class reviewing {
        @Test
        void makes_the_general_points_count() {
            slip().given(opened(), WORK, changed(WORKED), SELF)
                    .when(new Review(SLIP, criteria("27"), null, MINH))
                    .expectEvents(REVIEWED, changed(GOOD));
        }

        @Test
        void may_be_corrected_until_the_decision() {
            slip().given(opened(), SELF, REVIEWED)
                    .when(new Review(SLIP, criteria("27"), "đã xem lại", MINH))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void needs_a_self_score() {
            slip().given(opened())
                    .when(new Review(SLIP, criteria("27"), null, MINH))
                    .expectException(refused(Refusal.NOT_SELF_SCORED));
        }

        @Test
        void needs_a_new_self_score_after_a_return() {
            slip().given(opened(), SELF, new SlipReturned(SLIP, "thiếu minh chứng"))
                    .when(new Review(SLIP, criteria("27"), null, MINH))
                    .expectException(refused(Refusal.NOT_SELF_SCORED));
        }

        @Test
        void is_the_raters_alone() {
            slip().given(opened(), SELF)
                    .when(new Review(SLIP, criteria("27"), null, CHAIR))
                    .expectException(refused(Refusal.NOT_THE_RATER));
        }

        @Test
        void is_never_ones_own() {
            slip().given(opened(), SELF)
                    .when(new Review(SLIP, criteria("27"), null, LAN))
                    .expectException(refused(Refusal.OWN_SLIP));
        }

        @Test
        void ends_with_the_decision() {
            slip().given(given(opened(), WORK, SELF, REVIEWED, DECIDED))
                    .when(new Review(SLIP, criteria("27"), null, MINH))
                    .expectException(refused(Refusal.ALREADY_DECIDED));
        }

        @Test
        void checks_the_criteria_as_the_self_score_does() {
            slip().given(opened(), SELF)
                    .when(new Review(SLIP, criteria("27").subList(1, 10), null, MINH))
                    .expectException(refused(Refusal.ITEMS_MISSING, "/criteria"));
        }
    }

    @Nested
    class reviewing_leadership {
        private final LeadershipReviewed judged =
                new LeadershipReviewed(SLIP, dec("0.5"), BigDecimal.ONE, BigDecimal.ONE);
        private final ReviewLeadership judge =
                new ReviewLeadership(SLIP, dec("0.5"), BigDecimal.ONE, BigDecimal.ONE, MINH);

        @Test
        void one_failing_subordinate_drops_a_perfect_leader_to_good() {
            WorkRecorded all = new WorkRecorded(SLIP, task(1), line("1", 10, 10, 0, 0));
            Figures dropped = new Figures(
                    "SCORED",
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    dec("64.17"),
                    dec("25"),
                    dec("89.17"),
                    "535/6",
                    Grade.GOOD);
            slip().given(openedForALeader(), all, SELF, new GeneralCriteriaReviewed(SLIP, criteria("25"), null))
                    .when(judge)
                    .expectEvents(
                            judged,
                            new ScoreChanged(SLIP, MONTH, openedForALeader().member(), RULES, dropped));
        }

        @Test
        void a_leader_without_it_has_no_total() {
            Figures incomplete =
                    new Figures("INCOMPLETE", dec("0.9"), dec("0.9"), dec("0.875"), null, dec("27"), null, null, null);
            slip().given(openedForALeader(), WORK, SELF)
                    .when(new Review(SLIP, criteria("27"), null, MINH))
                    .expectEvents(
                            REVIEWED,
                            new ScoreChanged(SLIP, MONTH, openedForALeader().member(), RULES, incomplete));
        }

        @Test
        void is_for_leaders_only() {
            slip().given(opened()).when(judge).expectException(refused(Refusal.NOT_A_LEADER, "/unitResult"));
        }

        @Test
        void takes_only_the_values_of_the_rule_set() {
            slip().given(openedForALeader())
                    .when(new ReviewLeadership(SLIP, BigDecimal.ONE, dec("0.8"), BigDecimal.ONE, MINH))
                    .expectException(refused(Refusal.VALUE_NOT_ALLOWED, "/organisation"));
        }

        @Test
        void may_be_done_by_the_decider() {
            slip().given(openedForALeader())
                    .when(new ReviewLeadership(SLIP, dec("0.5"), BigDecimal.ONE, BigDecimal.ONE, CHAIR))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void is_never_ones_own() {
            slip().given(openedForALeader())
                    .when(new ReviewLeadership(SLIP, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, LAN))
                    .expectException(refused(Refusal.OWN_SLIP));
        }
    }

    @Nested
    class returning {
        @Test
        void takes_the_reviewed_points_back() {
            slip().given(opened(), WORK, SELF, REVIEWED, changed(GOOD))
                    .when(new ReturnSlip(SLIP, "thiếu minh chứng", MINH))
                    .expectEvents(new SlipReturned(SLIP, "thiếu minh chứng"), changed(WORKED));
        }

        @Test
        void needs_something_to_return() {
            slip().given(opened())
                    .when(new ReturnSlip(SLIP, "x", MINH))
                    .expectException(refused(Refusal.NOT_SELF_SCORED));
        }

        @Test
        void is_not_for_the_owner_nor_for_strangers() {
            slip().given(opened(), SELF)
                    .when(new ReturnSlip(SLIP, "x", LAN))
                    .expectException(refused(Refusal.OWN_SLIP));
            slip().given(opened(), SELF)
                    .when(new ReturnSlip(SLIP, "x", new vn.congtam.events.indicator.StaffCode("VC0099")))
                    .expectException(refused(Refusal.NOT_THE_RATER));
        }

        @Test
        void ends_with_the_decision() {
            slip().given(given(opened(), WORK, SELF, REVIEWED, DECIDED))
                    .when(new ReturnSlip(SLIP, "x", MINH))
                    .expectException(refused(Refusal.ALREADY_DECIDED));
        }
    }

    @Nested
    class deciding {
        @Test
        void follows_the_score_unless_said_otherwise() {
            slip().given(scored()).when(decision(null, null, null)).expectEvents(DECIDED);
        }

        @Test
        void otherwise_than_computed_needs_a_reason_and_a_document() {
            slip().given(scored())
                    .when(decision(Grade.EXCELLENT, null, "QĐ 9"))
                    .expectException(refused(Refusal.REASON_NEEDED, "/reason"));
            slip().given(scored())
                    .when(decision(Grade.EXCELLENT, "thành tích đột xuất", null))
                    .expectException(refused(Refusal.DOCUMENT_NEEDED, "/document"));
            slip().given(scored())
                    .when(decision(Grade.EXCELLENT, "thành tích đột xuất", "QĐ 9"))
                    .expectEvents(
                            new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.EXCELLENT, "thành tích đột xuất", "QĐ 9"));
        }

        @Test
        void needs_every_part_of_the_score() {
            slip().given(opened(), WORK, changed(WORKED), SELF)
                    .when(decision(null, null, null))
                    .expectException(refused(Refusal.NOT_SCORED));
            slip().given(opened(), SELF, REVIEWED)
                    .when(decision(null, null, null))
                    .expectException(refused(Refusal.NOT_SCORED));
        }

        @Test
        void is_the_deciders_alone() {
            slip().given(scored())
                    .when(new DecideGrade(SLIP, null, null, null, MINH))
                    .expectException(refused(Refusal.NOT_THE_DECIDER));
            slip().given(scored())
                    .when(new DecideGrade(SLIP, null, null, null, LAN))
                    .expectException(refused(Refusal.OWN_SLIP));
        }

        @Test
        void may_be_replaced_until_the_lock() {
            slip().given(given(scored(), DECIDED))
                    .when(decision(Grade.COMPLETED, "theo kết luận", "KL 3"))
                    .expectEvents(new GradeDecided(SLIP, PERIOD, Grade.GOOD, Grade.COMPLETED, "theo kết luận", "KL 3"));
            slip().given(locked()).when(decision(null, null, null)).expectException(refused(Refusal.SLIP_LOCKED));
        }

        @Test
        void ends_being_unrated() {
            slip().given(given(
                            scored(),
                            new LeftUnrated(SLIP, PERIOD, Unrated.LEAVE, "GP 1"),
                            changed(figures("NOT_RATED", null, null, null, null))))
                    .when(decision(null, null, null))
                    .expectEvents(DECIDED, changed(GOOD));
        }

        private DecideGrade decision(@Nullable Grade grade, @Nullable String reason, @Nullable String document) {
            return new DecideGrade(SLIP, grade, reason, document, CHAIR);
        }
    }

    @Nested
    class leaving_unrated {
        @Test
        void gives_neither_points_nor_a_grade() {
            slip().given(opened(), WORK, changed(WORKED))
                    .when(new LeaveUnrated(SLIP, Unrated.MATERNITY, "QĐ 7", CHAIR))
                    .expectEvents(
                            new LeftUnrated(SLIP, PERIOD, Unrated.MATERNITY, "QĐ 7"),
                            changed(figures("NOT_RATED", null, null, null, null)));
        }

        @Test
        void needs_a_document() {
            slip().given(opened())
                    .when(new LeaveUnrated(SLIP, Unrated.MATERNITY, null, CHAIR))
                    .expectException(refused(Refusal.DOCUMENT_NEEDED, "/document"));
        }

        @Test
        void for_lack_of_work_needs_no_document_but_a_slip_without_work() {
            slip().given(opened())
                    .when(new LeaveUnrated(SLIP, Unrated.NO_WORK_ASSIGNED, null, CHAIR))
                    .expectSuccessfulHandlerExecution();
            slip().given(opened(), WORK)
                    .when(new LeaveUnrated(SLIP, Unrated.NO_WORK_ASSIGNED, null, CHAIR))
                    .expectException(refused(Refusal.WORK_WAS_ASSIGNED, "/reason"));
        }

        @Test
        void is_the_deciders_alone() {
            slip().given(opened())
                    .when(new LeaveUnrated(SLIP, Unrated.MATERNITY, "QĐ 7", MINH))
                    .expectException(refused(Refusal.NOT_THE_DECIDER));
        }
    }

    @Nested
    class locking {
        @Test
        void needs_a_decision() {
            slip().given(scored()).when(new LockSlip(SLIP)).expectException(refused(Refusal.NOT_SETTLED));
        }

        @Test
        void keeps_the_slip_as_decided() {
            slip().given(given(scored(), DECIDED)).when(new LockSlip(SLIP)).expectEvents(new SlipLocked(SLIP));
        }

        @Test
        void takes_a_slip_left_unrated() {
            slip().given(opened(), new LeftUnrated(SLIP, PERIOD, Unrated.NEW, "QĐ 1"))
                    .when(new LockSlip(SLIP))
                    .expectEvents(new SlipLocked(SLIP));
        }

        @Test
        void a_second_time_changes_nothing() {
            slip().given(locked()).when(new LockSlip(SLIP)).expectNoEvents();
        }

        @Test
        void refuses_every_later_act() {
            List.of(
                            new Review(SLIP, criteria("27"), null, MINH),
                            new ReviewLeadership(SLIP, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, MINH),
                            new ReturnSlip(SLIP, "x", MINH),
                            new LeaveUnrated(SLIP, Unrated.LEAVE, "GP 1", CHAIR))
                    .forEach(act -> slip().given(locked()).when(act).expectException(refused(Refusal.SLIP_LOCKED)));
        }
    }

    private static AggregateTestFixture<Slip> slip() {
        return new AggregateTestFixture<>(Slip.class);
    }

    private static List<SlipFact> given(SlipFact... facts) {
        return List.of(facts);
    }

    private static List<SlipFact> given(List<SlipFact> before, SlipFact... more) {
        List<SlipFact> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all;
    }

    private static List<SlipFact> scored() {
        return given(opened(), WORK, SELF, REVIEWED, changed(GOOD));
    }

    private static List<SlipFact> locked() {
        return given(scored(), DECIDED, new SlipLocked(SLIP));
    }

    private static ScoreChanged changed(Figures figures) {
        return new ScoreChanged(SLIP, MONTH, MEMBER, RULES, figures);
    }

    private static Figures figures(
            String state,
            @Nullable BigDecimal a,
            @Nullable BigDecimal task,
            @Nullable BigDecimal general,
            @Nullable BigDecimal total) {
        return new Figures(state, a, a, a, task, general, total, null, null);
    }

    private static BigDecimal dec(String decimal) {
        return new BigDecimal(decimal);
    }
}
