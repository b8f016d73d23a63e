package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.reckoning.Dossier;
import vn.congtam.rulebook.Step;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** Who never scores himself is rated all the same, and that he did not is said. */
class WithoutSelfScoreTest {
    private static final LocalDate LAST = LocalDate.of(2026, 10, 23);
    private static final LocalDate AFTER = LAST.plusDays(1);
    private static final SelfScoreMissed MISSED = new SelfScoreMissed(SLIP, LAST);
    private static final SlipReturned RETURNED = new SlipReturned(SLIP, "chấm quá cao", null);

    @Test
    void a_self_score_is_waited_for_until_the_end_of_its_last_day() {
        slip().given(opened(), WORK, changed(WORKED))
                .when(new Review(SLIP, criteria("27"), null, on(MINH, LAST)))
                .expectException(refusedBy(Refusal.NOT_SELF_SCORED));
    }

    @Test
    void after_it_the_reviewer_scores_alone_and_all_of_it_counts() {
        slip().given(opened(), WORK, changed(WORKED))
                .when(new Review(SLIP, criteria("27"), null, on(MINH, AFTER)))
                .expectEvents(MISSED, REVIEWED, changed(GOOD));
    }

    @Test
    void who_gets_his_slip_after_that_day_has_as_many_days_for_it_all_the_same() {
        LocalDate opened = LocalDate.of(2026, 11, 3);
        LocalDate last = LocalDate.of(2026, 11, 5);
        for (LocalDate day : List.of(opened, last))
            slip().givenCurrentTime(instant(opened))
                    .andGiven(opened(), WORK, changed(WORKED))
                    .when(new Review(SLIP, criteria("27"), null, on(MINH, day)))
                    .expectException(refusedBy(Refusal.NOT_SELF_SCORED));
        slip().givenCurrentTime(instant(opened))
                .andGiven(opened(), WORK, changed(WORKED))
                .when(new SelfScore(SLIP, criteria("28"), LAN, last))
                .expectEvents(SELF);
        slip().givenCurrentTime(instant(opened))
                .andGiven(opened(), WORK, changed(WORKED))
                .when(new Review(SLIP, criteria("27"), null, on(MINH, last.plusDays(1))))
                .expectEvents(
                        new SelfScoreMissed(SLIP, last),
                        new GeneralCriteriaReviewed(SLIP, criteria("27"), null, true, null),
                        changed(GOOD));
    }

    @Test
    void it_is_said_once_however_often_the_review_is_corrected() {
        slip().given(opened(), WORK, MISSED, reviewed("25"))
                .when(new Review(SLIP, criteria("27"), null, on(MINH, AFTER)))
                .expectEvents(REVIEWED, changed(GOOD));
    }

    @Test
    void it_is_said_again_when_the_slip_was_returned_and_nothing_came() {
        slip().given(opened(), WORK, changed(WORKED), MISSED, reviewed("25"), RETURNED)
                .when(new Review(SLIP, criteria("27"), null, on(MINH, AFTER)))
                .expectEvents(MISSED, REVIEWED, changed(GOOD));
    }

    @Test
    void it_is_not_said_of_who_scored_himself_and_was_given_it_back() {
        slip().given(opened(), WORK, changed(WORKED), SELF, RETURNED)
                .when(new Review(SLIP, criteria("27"), null, on(MINH, AFTER)))
                .expectEvents(REVIEWED, changed(GOOD));
    }

    @Test
    void such_a_review_may_be_returned_and_the_official_scores_himself_after_all() {
        slip().given(opened(), WORK, changed(WORKED), MISSED, REVIEWED, changed(GOOD))
                .when(new ReturnSlip(SLIP, "chấm quá cao", on(CHAIR, AFTER)))
                .expectEvents(RETURNED, changed(WORKED));
        slip().given(opened(), WORK, changed(WORKED), MISSED, REVIEWED, RETURNED)
                .when(new SelfScore(SLIP, criteria("28"), LAN, AFTER))
                .expectEvents(new GeneralCriteriaSelfScored(SLIP, criteria("28"), true));
    }

    @Test
    void where_nothing_was_scored_nothing_can_be_returned() {
        slip().given(opened())
                .when(new ReturnSlip(SLIP, "chấm lại", on(MINH, AFTER)))
                .expectException(refusedBy(Refusal.NOTHING_TO_RETURN));
    }

    @Test
    void a_self_score_after_its_day_is_late_although_the_slip_is_not_due_yet() {
        slip().given(opened(), WORK, changed(WORKED))
                .when(new SelfScore(SLIP, criteria("28"), LAN, LAST))
                .expectEvents(SELF);
        slip().given(opened(), WORK, changed(WORKED))
                .when(new SelfScore(SLIP, criteria("28"), LAN, AFTER))
                .expectEvents(new GeneralCriteriaSelfScored(SLIP, criteria("28"), true));
    }

    @Test
    void the_explanation_says_so_and_that_missing_is_not_zero() {
        assertThat(explained(MISSED, REVIEWED).getFirst())
                .satisfies(step -> assertThat(step.rule()).isEqualTo("self-score"))
                .satisfies(step -> assertThat(step.text().en()).startsWith("No self-score was given by "));
        assertThat(explained(SELF, REVIEWED)).extracting(Step::rule).doesNotContain("self-score");
        assertThat(explained(MISSED, REVIEWED, RETURNED, SELF, REVIEWED))
                .extracting(Step::rule)
                .doesNotContain("self-score");
    }

    private static List<Step> explained(SlipFact... judged) {
        Dossier dossier = new Dossier();
        given(given(opened(), WORK), judged).forEach(dossier::evolve);
        return dossier.sheet(new ShippedLaw()).explanation();
    }
}
