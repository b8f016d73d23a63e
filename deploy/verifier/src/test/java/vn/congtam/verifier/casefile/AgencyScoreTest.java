package vn.congtam.verifier.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.events.Canonical;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyReviewed;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyScored;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencySelfScored;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.agency.CriteriaSet;

/** The evaluation of an agency itself, 30 points and 70, computed again from the marks of its review. */
class AgencyScoreTest {
    private static final AgencyEvaluationId ID = AgencyEvaluationId.of(Year.AGENCY, "2026");
    private static final CriteriaSet CRITERIA = CriteriaSet.example();
    private static final String MEMBER = "criteria/" + CRITERIA.hash() + ".json";

    @TempDir
    private Path dir;

    @Test
    void an_evaluation_as_it_was_recorded_holds_and_is_computed_again() {
        Result result = check(packed(facts("70", Grade.GOOD, Year.RULES)));
        assertThat(result.wrong()).isEmpty();
        assertThat(result.counts().evaluations()).isEqualTo(1);
        assertThat(result.counts().recomputed()).isEqualTo(2);
        assertThat(result.counts().governed()).isEqualTo(1);
    }

    @Test
    void one_digit_of_an_agencys_score_is_named_even_where_the_log_vouches_for_it() {
        Result result = check(packed(facts("71", Grade.GOOD, Year.RULES)));
        assertThat(result.wrong())
                .containsExactly(new Wrong("SCORE_DIFFERS", Packed.LOG, 3L, "AgencyScored /total: \"71\" <> \"70\""));
        Packed forged = packed(facts("70", Grade.GOOD, Year.RULES))
                .changed(Packed.EXCERPT, text -> text.replace("\"total\":\"70\"", "\"total\":\"90\""));
        assertThat(CaseFileTest.codes(check(forged)))
                .contains("FACT_NOT_PROVED", "SCORE_DIFFERS", "EXCERPT_NOT_SIGNED");
    }

    @Test
    void a_grade_that_does_not_follow_from_the_points_is_named() {
        assertThat(check(packed(facts("70", Grade.EXCELLENT, Year.RULES))).wrong())
                .containsExactly(new Wrong(
                        "SCORE_DIFFERS", Packed.LOG, 4L, "AgencyGradeDecided /computed: \"EXCELLENT\" <> \"GOOD\""));
    }

    @Test
    void only_the_province_says_by_which_rules_agencies_are_graded() {
        Rules other = Laid.of(RuleSet.of("nd335-2025/1-per-line"));
        Packed packed = packed(facts("70", Grade.GOOD, other))
                .put(
                        "rules/" + other.hash() + ".json",
                        Canonical.text(RuleSet.of(other.id()).parameters()));
        assertThat(CaseFileTest.codes(check(packed))).containsExactly("RULES_NOT_IN_FORCE");
    }

    @Test
    void the_criteria_are_those_by_which_it_was_opened() {
        Packed without = packed(facts("70", Grade.GOOD, Year.RULES)).without(MEMBER);
        assertThat(CaseFileTest.codes(check(without))).containsExactly("RULES_MISSING");
        Packed none = packed(facts("70", Grade.GOOD, Year.RULES)).put(MEMBER, "[]");
        assertThat(CaseFileTest.codes(check(none))).contains("RULES_UNREADABLE", "RULES_MISSING");
    }

    private static List<AgencyEvaluationFact> facts(String total, Grade computed, Rules rules) {
        List<AgencyMark> marks = CRITERIA.criteria().stream()
                .map(one -> new AgencyMark(
                        one.id(), one.maximum().multiply(new BigDecimal("0.7")), one.sourced() ? "BC 3" : null, null))
                .toList();
        Rules form = new Rules(CRITERIA.id(), CRITERIA.hash());
        List<AgencyEvaluationFact> facts = new ArrayList<>();
        facts.add(new AgencyEvaluationOpened(ID, Year.AGENCY, "2026", form, LocalDate.of(2027, 1, 10), rules));
        facts.add(new AgencySelfScored(ID, marks, false));
        facts.add(new AgencyReviewed(ID, marks, null));
        facts.add(new AgencyScored(ID, new BigDecimal("21"), new BigDecimal("49"), new BigDecimal(total), Grade.GOOD));
        facts.add(new AgencyGradeDecided(ID, Year.AGENCY, "2026", computed, computed, null, null));
        return facts;
    }

    private static Packed packed(List<AgencyEvaluationFact> facts) {
        return Packed.of(List.of(Story.of(ID, facts)), Packed.NOTHING_ADOPTED)
                .put(MEMBER, Canonical.text(CRITERIA.content().all()))
                .ofUnit();
    }

    private Result check(Packed packed) {
        return packed.checked(dir);
    }
}
