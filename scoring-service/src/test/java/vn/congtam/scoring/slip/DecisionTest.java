package vn.congtam.scoring.slip;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.scoring.slip.SlipCommand.*;

/** Whose slip comes to which grade, or to none. */
class DecisionTest {
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
                    .expectException(refusedBy(Refusal.REASON_NEEDED, "/reason"));
            slip().given(scored())
                    .when(decision(Grade.EXCELLENT, "thành tích đột xuất", null))
                    .expectException(refusedBy(Refusal.DOCUMENT_NEEDED, "/document"));
            slip().given(scored())
                    .when(decision(Grade.EXCELLENT, "thành tích đột xuất", "QĐ 9"))
                    .expectEvents(decided(Grade.EXCELLENT, "thành tích đột xuất", "QĐ 9"));
        }

        @Test
        void needs_every_part_of_the_score() {
            slip().given(opened(), WORK, changed(WORKED), SELF)
                    .when(decision(null, null, null))
                    .expectException(refusedBy(Refusal.NOT_SCORED));
            slip().given(opened(), SELF, REVIEWED)
                    .when(decision(null, null, null))
                    .expectException(refusedBy(Refusal.NOT_SCORED));
        }

        @Test
        void is_the_deciders_alone() {
            slip().given(scored())
                    .when(new DecideGrade(SLIP, null, null, null, by(MINH)))
                    .expectException(refusedBy(Refusal.NOT_THE_DECIDER));
            slip().given(scored())
                    .when(new DecideGrade(SLIP, null, null, null, by(LAN)))
                    .expectException(refusedBy(Refusal.OWN_SLIP));
        }

        @Test
        void may_be_replaced_until_the_lock() {
            slip().given(given(scored(), DECIDED))
                    .when(decision(Grade.COMPLETED, "theo kết luận", "KL 3"))
                    .expectEvents(decided(Grade.COMPLETED, "theo kết luận", "KL 3"));
            slip().given(locked()).when(decision(null, null, null)).expectException(refusedBy(Refusal.SLIP_LOCKED));
        }

        @Test
        void is_not_made_twice_in_the_same_words() {
            slip().given(given(scored(), DECIDED))
                    .when(decision(null, null, null))
                    .expectException(refusedBy(Refusal.SAME_DECISION));
            slip().given(given(scored(), decided(Grade.COMPLETED, "theo kết luận", "KL 3")))
                    .when(decision(Grade.COMPLETED, "theo kết luận", "KL 4"))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void may_return_to_what_it_was() {
            slip().given(given(scored(), DECIDED, decided(Grade.COMPLETED, "theo kết luận", "KL 3")))
                    .when(decision(null, null, null))
                    .expectEvents(DECIDED);
        }

        @Test
        void ends_being_unrated() {
            slip().given(given(
                            scored(),
                            unrated(Unrated.LEAVE, "GP 1"),
                            changed(figures("NOT_RATED", null, null, null, null))))
                    .when(decision(null, null, null))
                    .expectEvents(DECIDED, changed(GOOD));
        }

        private DecideGrade decision(@Nullable Grade grade, @Nullable String reason, @Nullable String document) {
            return new DecideGrade(SLIP, grade, reason, document, by(CHAIR));
        }
    }

    @Nested
    class leaving_unrated {
        @Test
        void gives_neither_points_nor_a_grade() {
            Absent october = new Absent(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
            slip().given(opened(), WORK, changed(WORKED))
                    .when(new LeaveUnrated(SLIP, Unrated.MATERNITY, "QĐ 7", october, by(CHAIR)))
                    .expectEvents(
                            new LeftUnrated(SLIP, PERIOD, Unrated.MATERNITY, "QĐ 7", false, null, october),
                            changed(figures("NOT_RATED", null, null, null, null)));
        }

        @Test
        void needs_a_document() {
            slip().given(opened())
                    .when(new LeaveUnrated(SLIP, Unrated.MATERNITY, null, null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.DOCUMENT_NEEDED, "/document"));
        }

        @Test
        void is_not_said_twice_in_the_same_words() {
            slip().given(opened(), unrated(Unrated.MATERNITY, "QĐ 7"))
                    .when(new LeaveUnrated(SLIP, Unrated.MATERNITY, "QĐ 7", null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.SAME_DECISION));
        }

        @Test
        void for_lack_of_work_needs_no_document_but_a_slip_without_work() {
            slip().given(opened())
                    .when(new LeaveUnrated(SLIP, Unrated.NO_WORK_ASSIGNED, null, null, by(CHAIR)))
                    .expectSuccessfulHandlerExecution();
            slip().given(opened(), WORK)
                    .when(new LeaveUnrated(SLIP, Unrated.NO_WORK_ASSIGNED, null, null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.WORK_WAS_ASSIGNED, "/reason"));
        }

        @Test
        void spares_nobody_who_has_fewer_points_than_completed_takes() {
            slip().given(failing(2))
                    .when(new LeaveUnrated(SLIP, Unrated.LEAVE, "GP 1", null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.SCORED_BELOW, "/reason"));
            Absent throughout = new Absent(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
            slip().given(failing(20))
                    .when(new LeaveUnrated(SLIP, Unrated.LEAVE, "GP 1", throughout, by(CHAIR)))
                    .expectException(refusedBy(Refusal.WORKED_AND_SCORED, "/absentFrom"));
        }

        @Test
        void spares_nobody_by_a_return_after_the_review_was_too_low() {
            slip().given(given(failing(2), new SlipReturned(SLIP, "xem lại", null), SELF))
                    .when(new LeaveUnrated(SLIP, Unrated.LEAVE, "GP 1", null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.SCORED_BELOW, "/reason"));
        }

        @Test
        void is_for_no_other_reason_where_no_review_could_reach_completed() {
            slip().given(opened(), done(2))
                    .when(new LeaveUnrated(SLIP, Unrated.OTHER, "QĐ 9", null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.OUT_OF_REACH, "/reason"));
            slip().given(opened(), done(6), SELF)
                    .when(new LeaveUnrated(SLIP, Unrated.OTHER, "QĐ 9", null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.SELF_SCORED_BELOW, "/reason"));
        }

        @Test
        void is_for_no_other_reason_while_silence_alone_leaves_open_what_the_work_comes_to() {
            slip().given(opened(), done(6))
                    .when(new LeaveUnrated(SLIP, Unrated.OTHER, "QĐ 9", null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.NOT_REVIEWED, "/reason"));
            slip().given(opened())
                    .when(new LeaveUnrated(SLIP, Unrated.OTHER, "QĐ 9", null, by(CHAIR)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void is_for_no_other_reason_where_the_own_scores_are_below_completed() {
            GeneralCriteriaSelfScored modest = new GeneralCriteriaSelfScored(SLIP, criteria("14"), false);
            slip().given(opened(), done(10), modest)
                    .when(new LeaveUnrated(SLIP, Unrated.OTHER, "QĐ 9", null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.SELF_SCORED_BELOW, "/reason"));
            slip().given(opened(), done(10), SELF)
                    .when(new LeaveUnrated(SLIP, Unrated.OTHER, "QĐ 9", null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.NOT_REVIEWED, "/reason"));
        }

        @Test
        void is_decided_again_where_work_that_came_later_brought_the_score_below() {
            Figures unrated = figures("NOT_RATED", null, null, null, null);
            WorkRecorded worse = new WorkRecorded(SLIP, task(1), line("1", 20, 2, 0, 0));
            List<SlipFact> left = given(scored(), unrated(Unrated.LEAVE, "GP 1"), changed(unrated), worse);
            slip().given(left)
                    .when(new LockSlip(SLIP))
                    .expectEvents(
                            new SlipReopened(SLIP, PERIOD, "Điều 20 Nghị định 335/2025/NĐ-CP", null),
                            changed(figuresOf(failing(2))));
        }

        @Test
        void for_lack_of_work_is_decided_again_where_work_came_later() {
            Figures unrated = figures("NOT_RATED", null, null, null, null);
            LeftUnrated idle = new LeftUnrated(SLIP, PERIOD, Unrated.NO_WORK_ASSIGNED, null, false, null);
            slip().given(opened(), idle, changed(unrated), WORK)
                    .when(new LockSlip(SLIP))
                    .expectEvents(
                            new SlipReopened(SLIP, PERIOD, "Điều 20 Nghị định 335/2025/NĐ-CP", null), changed(WORKED));
            WorkRecorded handedOver = new WorkRecorded(SLIP, task(1), line("1", 0, 0, 0, 0));
            slip().given(opened(), handedOver)
                    .when(new LeaveUnrated(SLIP, Unrated.NO_WORK_ASSIGNED, null, null, by(CHAIR)))
                    .expectSuccessfulHandlerExecution();
        }

        /** 27 points of general criteria, and so many of 20 units done: 34 of 100 with two. */
        private static List<SlipFact> failing(int completed) {
            return given(opened(), done(completed), SELF, REVIEWED);
        }

        private static WorkRecorded done(int completed) {
            return new WorkRecorded(SLIP, task(1), line("1", 20, completed, 0, 0));
        }

        @Test
        void is_the_deciders_alone() {
            slip().given(opened())
                    .when(new LeaveUnrated(SLIP, Unrated.MATERNITY, "QĐ 7", null, by(MINH)))
                    .expectException(refusedBy(Refusal.NOT_THE_DECIDER));
        }
    }
}
