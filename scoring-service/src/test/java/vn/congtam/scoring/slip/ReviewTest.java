package vn.congtam.scoring.slip;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** The rater reviews or returns what the owner scored. */
class ReviewTest {
    @Nested
    class reviewing {
        @Test
        void makes_the_general_points_count() {
            slip().given(opened(), WORK, changed(WORKED), SELF)
                    .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                    .expectEvents(REVIEWED, changed(GOOD));
        }

        @Test
        void may_be_corrected_until_the_decision() {
            slip().given(opened(), SELF, REVIEWED)
                    .when(new Review(SLIP, criteria("27"), "đã xem lại", by(MINH)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void needs_a_self_score() {
            slip().given(opened())
                    .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                    .expectException(refusedBy(Refusal.NOT_SELF_SCORED));
        }

        @Test
        void needs_a_new_self_score_after_a_return() {
            slip().given(opened(), SELF, new SlipReturned(SLIP, "thiếu minh chứng", null))
                    .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                    .expectException(refusedBy(Refusal.NOT_SELF_SCORED));
        }

        @Test
        void is_the_raters_alone() {
            slip().given(opened(), SELF)
                    .when(new Review(SLIP, criteria("27"), null, by(CHAIR)))
                    .expectException(refusedBy(Refusal.NOT_THE_RATER));
        }

        @Test
        void is_never_ones_own() {
            slip().given(opened(), SELF)
                    .when(new Review(SLIP, criteria("27"), null, by(LAN)))
                    .expectException(refusedBy(Refusal.OWN_SLIP));
        }

        @Test
        void ends_with_the_decision() {
            slip().given(given(opened(), WORK, SELF, REVIEWED, DECIDED))
                    .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                    .expectException(refusedBy(Refusal.ALREADY_DECIDED));
        }

        @Test
        void checks_the_criteria_as_the_self_score_does() {
            slip().given(opened(), SELF)
                    .when(new Review(SLIP, criteria("27").subList(1, 10), null, by(MINH)))
                    .expectException(refusedBy(Refusal.ITEMS_MISSING, "/criteria"));
        }
    }

    @Nested
    class reviewing_leadership {
        private final LeadershipReviewed judged =
                new LeadershipReviewed(SLIP, null, BigDecimal.ONE, BigDecimal.ONE, null);
        private final ReviewLeadership judge =
                new ReviewLeadership(SLIP, null, BigDecimal.ONE, BigDecimal.ONE, by(MINH));

        @Test
        void one_failing_subordinate_drops_a_perfect_leader_to_good() {
            WorkRecorded all = new WorkRecorded(SLIP, task(1), line("1", 10, 10, 0, 0));
            Figures dropped = new Figures(
                    "SCORED",
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    dec("0.5"),
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    dec("64.17"),
                    dec("25"),
                    dec("89.17"),
                    "535/6",
                    Grade.GOOD);
            slip().given(
                            openedForALeader(),
                            all,
                            new SubordinateStood(SLIP, new StaffCode("VC0011"), Reached.COMPLETED_OR_ABOVE, List.of()),
                            new SubordinateStood(SLIP, new StaffCode("VC0012"), Reached.BELOW, List.of()),
                            SELF,
                            reviewed("25"))
                    .when(judge)
                    .expectEvents(
                            judged,
                            new ScoreChanged(SLIP, MONTH, openedForALeader().member(), RULES, dropped));
        }

        @Test
        void a_leader_without_it_has_no_total() {
            Figures incomplete = new Figures(
                    "INCOMPLETE",
                    dec("0.9"),
                    dec("0.9"),
                    dec("0.875"),
                    null,
                    null,
                    null,
                    null,
                    dec("27"),
                    null,
                    null,
                    null);
            slip().given(openedForALeader(), WORK, SELF)
                    .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                    .expectEvents(
                            REVIEWED,
                            new ScoreChanged(SLIP, MONTH, openedForALeader().member(), RULES, incomplete));
        }

        @Test
        void is_for_leaders_only() {
            slip().given(opened()).when(judge).expectException(refusedBy(Refusal.NOT_A_LEADER, "/organisation"));
        }

        @Test
        void takes_only_the_values_of_the_rule_set() {
            slip().given(openedForALeader())
                    .when(new ReviewLeadership(SLIP, null, dec("0.8"), BigDecimal.ONE, by(MINH)))
                    .expectException(refusedBy(Refusal.VALUE_NOT_ALLOWED, "/organisation"));
        }

        @Test
        void sets_d_only_where_it_is_not_computed() {
            slip().given(
                            openedForALeader(),
                            new SubordinateStood(SLIP, new StaffCode("VC0011"), Reached.OPEN, List.of()))
                    .when(new ReviewLeadership(SLIP, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, by(MINH)))
                    .expectException(refusedBy(Refusal.UNIT_RESULT_IS_COMPUTED, "/unitResult"));
            slip().given(openedForALeader(ShippedLaw.JUDGED))
                    .when(judge)
                    .expectException(refusedBy(Refusal.UNIT_RESULT_MISSING, "/unitResult"));
            slip().given(openedForALeader(ShippedLaw.JUDGED))
                    .when(new ReviewLeadership(SLIP, dec("0.8"), BigDecimal.ONE, BigDecimal.ONE, by(MINH)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void may_be_done_by_the_decider() {
            slip().given(openedForALeader())
                    .when(new ReviewLeadership(SLIP, null, BigDecimal.ONE, BigDecimal.ONE, by(CHAIR)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void is_never_ones_own() {
            slip().given(openedForALeader())
                    .when(new ReviewLeadership(SLIP, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, by(LAN)))
                    .expectException(refusedBy(Refusal.OWN_SLIP));
        }
    }

    @Nested
    class returning {
        @Test
        void takes_the_reviewed_points_back() {
            slip().given(opened(), WORK, SELF, REVIEWED, changed(GOOD))
                    .when(new ReturnSlip(SLIP, "thiếu minh chứng", by(MINH)))
                    .expectEvents(new SlipReturned(SLIP, "thiếu minh chứng", null), changed(WORKED));
        }

        @Test
        void needs_something_to_return() {
            slip().given(opened())
                    .when(new ReturnSlip(SLIP, "x", by(MINH)))
                    .expectException(refusedBy(Refusal.NOTHING_TO_RETURN));
        }

        @Test
        void is_not_for_the_owner_nor_for_strangers() {
            slip().given(opened(), SELF)
                    .when(new ReturnSlip(SLIP, "x", by(LAN)))
                    .expectException(refusedBy(Refusal.OWN_SLIP));
            slip().given(opened(), SELF)
                    .when(new ReturnSlip(SLIP, "x", by(new StaffCode("VC0099"))))
                    .expectException(refusedBy(Refusal.NOT_THE_RATER));
        }

        @Test
        void ends_with_the_decision() {
            slip().given(given(opened(), WORK, SELF, REVIEWED, DECIDED))
                    .when(new ReturnSlip(SLIP, "x", by(MINH)))
                    .expectException(refusedBy(Refusal.ALREADY_DECIDED));
        }
    }
}
