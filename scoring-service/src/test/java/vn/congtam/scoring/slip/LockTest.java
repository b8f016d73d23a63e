package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** What is locked stays as it was decided. */
class LockTest {
    @Test
    void needs_a_decision() {
        slip().given(scored()).when(new LockSlip(SLIP)).expectException(refusedBy(Refusal.NOT_SETTLED));
    }

    @Test
    void keeps_the_slip_as_decided() {
        slip().given(given(scored(), DECIDED)).when(new LockSlip(SLIP)).expectEvents(closed(tracked(Grade.GOOD)));
    }

    @Test
    void opens_a_slip_again_whose_score_came_to_another_grade_after_the_decision() {
        WorkRecorded undone = new WorkRecorded(SLIP, task(2), line("1", 20, 0, 0, 0));
        slip().given(given(scored(), DECIDED, undone))
                .when(new LockSlip(SLIP))
                .expectEvents(
                        new SlipReopened(SLIP, PERIOD, "Điều 20 Nghị định 335/2025/NĐ-CP", null),
                        changed(figuresOf(given(scored(), undone))));
    }

    @Test
    void opens_a_slip_again_whose_last_decision_the_period_has_not_counted() {
        Settlement counted = new Settlement(Grade.GOOD, Grade.COMPLETED, null, DECIDED.exactTotal());
        SlipReopened reopened = new SlipReopened(SLIP, PERIOD, "Điều 20 Nghị định 335/2025/NĐ-CP", null);
        slip().given(given(scored(), DECIDED)).when(new LockSlip(SLIP, counted)).expectEvents(reopened);
        slip().given(given(scored(), unrated(Unrated.LEAVE, "GP 1"), DECIDED))
                .when(new LockSlip(SLIP, new Settlement(null, null, Unrated.LEAVE, null)))
                .expectEvents(reopened);
    }

    @Test
    void locks_what_the_period_has_counted_and_what_was_weighed_after_a_reopening() {
        Settlement counted = new Settlement(Grade.GOOD, Grade.COMPLETED, null, DECIDED.exactTotal());
        slip().given(given(scored(), DECIDED))
                .when(new LockSlip(SLIP, Settlement.of(DECIDED)))
                .expectEvents(closed(tracked(Grade.GOOD)));
        slip().given(given(locked(), new SlipReopened(SLIP, PERIOD, "ghi nhầm", null), DECIDED))
                .when(new LockSlip(SLIP, counted))
                .expectEvents(closed(tracked(Grade.GOOD)));
    }

    /** Among those who are Excellent by their score the total says who yields: the lock has weighed it, or it is weighed anew. */
    @Test
    void opens_an_excellent_slip_again_whose_total_is_not_the_one_that_was_weighed() {
        List<SlipFact> facts =
                given(opened(), new WorkRecorded(SLIP, task(1), line("1", 20, 20, 0, 0)), SELF, REVIEWED);
        GradeDecided decided =
                new GradeDecided(SLIP, PERIOD, Grade.EXCELLENT, Grade.EXCELLENT, "97", null, null, false, null);
        WorkRecorded late = new WorkRecorded(SLIP, task(2), line("1", 20, 20, 0, 1));
        List<SlipFact> since =
                given(facts, changed(figuresOf(facts)), decided, late, changed(figuresOf(given(facts, late))));
        Figures now = figuresOf(since);
        assertThat(figuresOf(facts).exactTotal()).isEqualTo("97");
        assertThat(now.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(now.exactTotal()).isNotEqualTo("97");
        slip().given(since)
                .when(new LockSlip(SLIP, Settlement.of(decided)))
                .expectEvents(new SlipReopened(SLIP, PERIOD, "Điều 20 Nghị định 335/2025/NĐ-CP", null));
        slip().given(since)
                .when(new LockSlip(SLIP, Settlement.of(decided).at(Objects.requireNonNull(now.exactTotal()))))
                .expectEvents(closed(left(since)));
    }

    private static Tracked left(List<SlipFact> facts) {
        SlipState slip = new SlipState();
        facts.forEach(slip::evolve);
        return slip.dossier.tracked(new ShippedLaw(), Grade.EXCELLENT);
    }

    @Test
    void takes_a_slip_left_unrated() {
        Tracked nothing = new Tracked(
                MONTH,
                RULES,
                false,
                "NOT_RATED",
                Unrated.NEW,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        slip().given(opened(), unrated(Unrated.NEW, "QĐ 1"))
                .when(new LockSlip(SLIP))
                .expectEvents(closed(nothing));
    }

    @Test
    void a_second_time_changes_nothing() {
        slip().given(locked()).when(new LockSlip(SLIP)).expectNoEvents();
    }

    @Test
    void refuses_every_later_act() {
        List.of(
                        new Review(SLIP, criteria("27"), null, by(MINH)),
                        new ReviewLeadership(SLIP, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, by(MINH)),
                        new ReturnSlip(SLIP, "x", by(MINH)),
                        new LeaveUnrated(SLIP, Unrated.LEAVE, "GP 1", null, by(CHAIR)))
                .forEach(act -> slip().given(locked()).when(act).expectException(refusedBy(Refusal.SLIP_LOCKED)));
    }

    private static SlipLocked closed(Tracked left) {
        return new SlipLocked(SLIP, PERIOD, Basis.WORK, left);
    }
}
