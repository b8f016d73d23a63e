package vn.congtam.rulebook.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Grade.*;
import static vn.congtam.rulebook.classification.Deviation.Bound.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;

/** A head may decide otherwise than the score says, within bounds. */
class DeviationTest {
    private static final Deviation DECREE = Deviation.by(RuleSet.of(RuleSet.DEFAULT));

    @ParameterizedTest
    @EnumSource
    void what_follows_from_the_score_may_always_be_decided(Grade computed) {
        assertThat(DECREE.exceeded(computed, computed, null)).isEmpty();
    }

    @Test
    void one_grade_up_and_no_more() {
        assertThat(DECREE.exceeded(GOOD, EXCELLENT, null)).isEmpty();
        assertThat(DECREE.exceeded(COMPLETED, GOOD, null)).isEmpty();
        assertThat(DECREE.exceeded(COMPLETED, EXCELLENT, null)).contains(RAISED_TOO_FAR);
    }

    @Test
    void nobody_is_raised_from_not_completed() {
        for (Grade better : new Grade[] {EXCELLENT, GOOD, COMPLETED})
            assertThat(DECREE.exceeded(NOT_COMPLETED, better, null)).contains(NOT_COMPLETED_STAYS);
    }

    @Test
    void nobody_is_brought_to_not_completed_without_a_ground_of_the_law() {
        for (Grade earned : new Grade[] {EXCELLENT, GOOD, COMPLETED})
            assertThat(DECREE.exceeded(earned, NOT_COMPLETED, null)).contains(GROUND_NEEDED);
        assertThat(DECREE.exceeded(EXCELLENT, COMPLETED, null)).isEmpty();
    }

    /** Art. 12.7 of Decree 233/2026: a head is not above the unit. */
    @Test
    void a_leader_whom_a_ceiling_blocks_may_be_brought_down_to_his_unit() {
        Deviation employees = Deviation.by(RuleSet.of("nd233-2026/1"));
        assertThat(employees.exceeded(GOOD, NOT_COMPLETED, NOT_COMPLETED)).isEmpty();
        assertThat(employees.exceeded(GOOD, COMPLETED, COMPLETED)).isEmpty();
        assertThat(employees.exceeded(GOOD, NOT_COMPLETED, COMPLETED)).contains(GROUND_NEEDED);
        assertThat(employees.exceeded(GOOD, NOT_COMPLETED, null)).contains(GROUND_NEEDED);
    }

    @Test
    void an_agency_is_bound_by_the_number_of_grades_alone() {
        assertThat(DECREE.ofAgency(NOT_COMPLETED, COMPLETED)).isEmpty();
        assertThat(DECREE.ofAgency(NOT_COMPLETED, GOOD)).contains(RAISED_TOO_FAR);
        assertThat(DECREE.ofAgency(GOOD, NOT_COMPLETED)).isEmpty();
        assertThat(DECREE.ofAgency(EXCELLENT, NOT_COMPLETED)).contains(LOWERED_TOO_FAR);
        assertThat(DECREE.ofAgency(GOOD, GOOD)).isEmpty();
    }

    @Test
    void local_rules_may_be_stricter() {
        Deviation strict = Deviation.by(Local.rules("decision.levels-up=0", "decision.levels-down=1"));
        assertThat(strict.exceeded(GOOD, EXCELLENT, null)).contains(RAISED_TOO_FAR);
        assertThat(strict.exceeded(EXCELLENT, COMPLETED, null)).contains(LOWERED_TOO_FAR);
    }
}
