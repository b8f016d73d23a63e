package vn.congtam.rulebook.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Local.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

class UnitResultTest {
    private static final RuleSet DECREE = RuleSet.of(RuleSet.DEFAULT);
    private static final UnitResult D = UnitResult.by(DECREE);
    private static final Subordinate HOA = scored("VC01", "88.5", Grade.GOOD);
    private static final Subordinate BINH = scored("VC02", "50", Grade.COMPLETED);
    private static final Subordinate AN = scored("VC03", "49.99999", Grade.NOT_COMPLETED);
    private static final Subordinate ON_LEAVE = new Subordinate("VC04", State.NOT_RATED, null, null);
    private static final Subordinate OPEN = new Subordinate("VC05", State.INCOMPLETE, null, null);
    private static final Subordinate IDLE = new Subordinate("VC06", State.INSUFFICIENT_DATA, null, null);

    private static Subordinate scored(String key, String total, @Nullable Grade grade) {
        return new Subordinate(key, State.SCORED, Ratio.of(total), grade);
    }

    private static @Nullable Ratio d(Subordinate... scope) {
        return D.of(List.of(scope)).value();
    }

    @Test
    void d_is_full_when_every_rated_one_is_at_50_or_above() {
        assertThat(d(HOA, BINH)).isEqualTo(Ratio.ONE);
        assertThat(english(D.of(List.of(HOA, BINH, ON_LEAVE)).explanation()))
                .containsExactly("All 2 rated subordinates have 50 points or more; 1 not rated are left out. d = 1.");
    }

    @Test
    void d_is_half_when_any_is_below() {
        Judged judged = D.of(List.of(AN, HOA, BINH));
        assertThat(judged.value()).isEqualTo(Ratio.of("0.5"));
        assertThat(judged.below()).containsExactly("VC03");
        assertThat(english(judged.explanation()))
                .containsExactly(
                        "Of 3 rated subordinates, 1 are below 50 points or not completed: VC03; 0 not rated are left out. d = 0.5.");
        assertThat(judged.explanation().getFirst().article()).startsWith("Điều 15");
    }

    @Test
    void an_override_counts_as_below_whatever_the_score_or_none() {
        assertThat(d(scored("VC09", "95", Grade.NOT_COMPLETED))).isEqualTo(Ratio.of("0.5"));
        assertThat(d(HOA, new Subordinate("VC09", State.INCOMPLETE, null, Grade.NOT_COMPLETED)))
                .isEqualTo(Ratio.of("0.5"));
        assertThat(d(new Subordinate("VC09", State.INSUFFICIENT_DATA, null, Grade.NOT_COMPLETED)))
                .isEqualTo(Ratio.of("0.5"));
    }

    @Test
    void the_score_counts_even_where_a_better_grade_was_decided() {
        assertThat(d(scored("VC09", "49", Grade.COMPLETED))).isEqualTo(Ratio.of("0.5"));
        assertThat(d(scored("VC09", "49", null))).isEqualTo(Ratio.of("0.5"));
        assertThat(d(scored("VC09", "51", null))).isEqualTo(Ratio.ONE);
        assertThat(d(new Subordinate("VC09", State.SCORED, null, Grade.COMPLETED)))
                .isEqualTo(Ratio.ONE);
    }

    @Test
    void there_is_no_d_while_someone_is_neither_scored_nor_left_unrated() {
        Judged judged = D.of(List.of(OPEN, AN, IDLE));
        assertThat(judged.value()).isNull();
        assertThat(judged.pending()).containsExactly("VC05", "VC06");
        assertThat(judged.below()).containsExactly("VC03");
        assertThat(english(judged.explanation()))
                .containsExactly(
                        "d cannot be computed yet: 2 subordinates have no result: VC05, VC06; missing is not zero.");
    }

    @Test
    void with_nobody_left_there_is_no_d_unless_the_rule_set_gives_it() {
        assertThat(d()).isNull();
        assertThat(D.of(List.of(ON_LEAVE)).value()).isNull();
        assertThat(D.of(List.of(ON_LEAVE)).excluded()).containsExactly("VC04");
        assertThat(english(D.of(List.of(ON_LEAVE)).explanation()).getFirst()).contains("neither 0 nor 1");
        UnitResult full = UnitResult.by(Local.rules("leader.unit-result.nobody=FULL"));
        assertThat(full.of(List.of(ON_LEAVE)).value()).isEqualTo(Ratio.ONE);
        assertThat(english(full.of(List.of()).explanation()).getFirst()).endsWith("d = 1.");
        assertThat(full.of(List.of(OPEN)).value()).isNull();
    }

    @Test
    void with_nobody_left_the_reviewer_judges_d_unless_the_rule_set_gives_it() {
        assertThat(D.isJudged(List.of())).isTrue();
        assertThat(D.isJudged(List.of(ON_LEAVE))).isTrue();
        assertThat(english(D.of(List.of()).explanation()).getFirst()).endsWith("the reviewer judges it.");
        assertThat(D.isJudged(List.of(ON_LEAVE, HOA))).isFalse();
        assertThat(D.isJudged(List.of(OPEN))).isFalse();
        assertThat(UnitResult.by(Local.rules("leader.unit-result.nobody=FULL")).isJudged(List.of()))
                .isFalse();
        assertThat(UnitResult.by(RuleSet.of("nd335-2025/1-free-leadership")).isJudged(List.of(HOA)))
                .isTrue();
    }

    @Test
    void the_free_rule_set_leaves_d_to_the_reviewer() {
        UnitResult reviewed = UnitResult.by(RuleSet.of("nd335-2025/1-free-leadership"));
        assertThat(reviewed.isComputed()).isFalse();
        assertThat(D.isComputed()).isTrue();
        assertThat(reviewed.of(List.of(HOA)).value()).isNull();
        assertThat(english(reviewed.of(List.of(HOA)).explanation()).getFirst()).contains("judged by the reviewer");
    }

    @Test
    void the_values_are_the_rule_sets() {
        RuleSet harsh = Local.proposal("nd233-2026/1", "leader.unit-result.any-below=0");
        assertThat(UnitResult.by(harsh).of(List.of(AN)).value()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void a_score_is_a_standing() {
        Slip slip = Slip.ofStaff(List.of(new Line("A", BigDecimal.ONE, 5, 1))).withGeneral(new BigDecimal("30"));
        Subordinate standing = Subordinate.of("VC01", DECREE.score(slip));
        assertThat(standing).isEqualTo(scored("VC01", "44", Grade.NOT_COMPLETED));
    }

    @Test
    void bad_input_is_refused_at_its_place() {
        List<Subordinate> scope = List.of(HOA, HOA, new Subordinate(" ", State.SCORED, null, null));
        assertThat(Local.wrong(D.examine(scope)))
                .containsExactly(
                        "KEY_REPEATED /subordinates/1/key",
                        "TEXT_MISSING /subordinates/2/key",
                        "RESULT_MISSING /subordinates/2/total");
        assertThatThrownBy(() -> D.of(scope)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_order_of_people_never_matters() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("UnitResultTest -Dseed=" + seed);
        List<Subordinate> scope = new ArrayList<>(List.of(HOA, BINH, AN, ON_LEAVE, OPEN, IDLE));
        Judged judged = D.of(scope);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(scope, new Random(seed + i));
            assertThat(D.of(scope)).isEqualTo(judged);
        }
    }

    @Test
    void the_scope_of_a_leaders_work_is_a_policy() {
        assertThat(WorkScope.by(DECREE)).isEqualTo(WorkScope.OWN);
        assertThat(WorkScope.by(Local.rules("leader.work-scope=UNIT"))).isEqualTo(WorkScope.UNIT);
        assertThat(WorkScope.by(Local.rules("leader.work-scope=ASSESSED"))).isEqualTo(WorkScope.ASSESSED);
    }
}
