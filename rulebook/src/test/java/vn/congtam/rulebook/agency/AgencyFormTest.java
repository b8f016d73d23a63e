package vn.congtam.rulebook.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Local.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.exact.Ratio;

class AgencyFormTest {
    private static final RuleSet DECREE = RuleSet.of(RuleSet.DEFAULT);
    private static final String SMALL = """
            id=xa/1
            title.vi=Xã
            title.en=Commune
            document=QĐ-1
            criteria=C,K
            C.group=GENERAL
            C.maximum=30
            C.text.vi=Chung
            C.text.en=General
            K.group=RESULTS
            K.maximum=70
            K.text.vi=Kết quả
            K.text.en=Results
            K.sourced=true
            """;
    private static final AgencyForm FORM = AgencyForm.by(DECREE, CriteriaSet.read(SMALL));

    private static AgencyMark mark(String criterion, String points, @Nullable String source) {
        return new AgencyMark(criterion, new BigDecimal(points), source);
    }

    private static List<AgencyMark> marks(String general, String results) {
        return List.of(mark("C", general, null), mark("K", results, "PAR INDEX 2026"));
    }

    private static void assertRefused(String criteria, String... wrong) {
        assertThatThrownBy(() -> CriteriaSet.read(criteria))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(Local.wrong(refusal.violations())).containsExactly(wrong));
    }

    @Test
    void the_example_adds_up_to_30_and_70() {
        CriteriaSet example = CriteriaSet.example();
        AgencyForm form = AgencyForm.by(DECREE, example);
        List<AgencyMark> full = new ArrayList<>();
        for (AgencyCriterion one : example.criteria()) full.add(new AgencyMark(one.id(), one.maximum(), "nguồn"));
        AgencyScore score = form.score(full);
        assertThat(score.general()).isEqualTo(Ratio.of(30));
        assertThat(score.results()).isEqualTo(Ratio.of(70));
        assertThat(score.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(score.criteriaId()).isEqualTo("agency-example/1");
        assertThat(example.title().en()).startsWith("Example");
        assertThat(example.hash()).isEqualTo("0626695221d605929c9322f8a321e0c09428c4e461d1ab15d70b60dad074f920");
    }

    @Test
    void a_slip_is_scored_with_its_explanation() {
        AgencyScore score = FORM.score(marks("27.5", "62.4"));
        assertThat(score.state()).isEqualTo(State.SCORED);
        assertThat(score.total()).isEqualTo(Ratio.of("89.9"));
        assertThat(score.grade()).isEqualTo(Grade.GOOD);
        assertThat(english(score.explanation()))
                .containsExactly(
                        "Criterion C: 27.5 of 30 points.",
                        "General criteria of the agency: 27.5 of 30 points.",
                        "Criterion K: 62.4 of 70 points.",
                        "Results of the agency: 62.4 of 70 points.",
                        "Total of the agency = 55/2 + 312/5 = 899/10, rounded 89.9.",
                        "The unrounded total 899/10 (about 89.9) is 70 or more and below 90: good.");
        assertThat(score.explanation().get(2).inputs()).containsEntry("source", "PAR INDEX 2026");
        assertThat(score.ruleSetId()).isEqualTo(DECREE.id());
        assertThat(score.ruleSetHash()).isEqualTo(DECREE.hash());
        assertThat(score.criteriaHash()).hasSize(64);
    }

    @Test
    void thresholds_are_the_rule_sets_own_and_flagged_while_unverified() {
        AgencyScore score = AgencyForm.by(
                        Local.rules("agency.grade.good=80", "unverified=cap.percent"), CriteriaSet.read(SMALL))
                .score(marks("20", "59.9"));
        assertThat(score.grade()).isEqualTo(Grade.COMPLETED);
        assertThat(score.thresholdsVerified()).isTrue();
        assertThat(FORM.score(marks("20", "60")).thresholdsVerified()).isFalse();
        assertThat(FORM.score(marks("20", "60")).grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void what_is_not_marked_is_missing_not_zero() {
        AgencyScore score = FORM.score(List.of(mark("C", "30", null)));
        assertThat(score.state()).isEqualTo(State.INCOMPLETE);
        assertThat(score.general()).isEqualTo(Ratio.of(30));
        assertThat(score.results()).isNull();
        assertThat(score.total()).isNull();
        assertThat(score.grade()).isNull();
        assertThat(english(score.explanation())).contains("Criterion K has no points yet; missing is not zero.");
        assertThat(score.explanation()).last().extracting(Step::rule).isEqualTo("agency-incomplete");
        assertThat(FORM.score(List.of(mark("K", "70", "x"))).state()).isEqualTo(State.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "X, 1, s, CRITERION_UNKNOWN /marks/0/criterion",
        "C, 30.1, s, OUT_OF_RANGE /marks/0/points",
        "C, -0.1, s, OUT_OF_RANGE /marks/0/points",
        "C, 1e999999999, s, TOO_LARGE /marks/0/points",
        "K, 1, , EVIDENCE_MISSING /marks/0/source",
        "K, 1, ' ', EVIDENCE_MISSING /marks/0/source",
    })
    void a_bad_mark_is_refused_at_its_place(String criterion, String points, @Nullable String source, String wrong) {
        List<AgencyMark> marks = List.of(mark(criterion, points, source));
        assertThat(Local.wrong(FORM.examine(marks))).containsExactly(wrong);
        assertThatThrownBy(() -> FORM.score(marks)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_criterion_is_marked_once_and_its_source_is_short() {
        assertThat(Local.wrong(FORM.examine(List.of(mark("C", "0", null), mark("C", "30", "x".repeat(4_001))))))
                .containsExactly("CRITERION_REPEATED /marks/1/criterion", "TEXT_TOO_LONG /marks/1/source");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id=xa/1           |                    | PARAMETER_MISSING /id",
                "id=xa/1           | id=Xã 1            | PARAMETER_MALFORMED /id",
                "title.en=Commune  | title.en=          | PARAMETER_MALFORMED /title.en",
                "document=QĐ-1     |                    | PARAMETER_MISSING /document",
                "criteria=C,K      |                    | PARAMETER_MISSING /criteria",
                "K.group=RESULTS   | K.group=RESULT     | PARAMETER_MALFORMED /K.group",
                "K.maximum=70      | K.maximum=0        | PARAMETER_MALFORMED /K.maximum",
                "K.maximum=70      | K.maximum=-70      | PARAMETER_MALFORMED /K.maximum",
                "K.maximum=70      | K.maximum=7e1      | PARAMETER_MALFORMED /K.maximum",
                "K.text.vi=Kết quả |                    | PARAMETER_MISSING /K.text.vi",
                "K.text.en=Results | K.text.en=a\\\\b   | PARAMETER_MALFORMED /K.text.en",
                "K.maximum=70      | K.maximum=69.995   | PARAMETER_MALFORMED /K.maximum",
                "title.en=Commune  | title.en=e\\u0301 | PARAMETER_MALFORMED /title.en",
                "title.en=Commune  | title.en=a\\ud800 | PARAMETER_MALFORMED /title.en",
                "title.en=Commune  | title.en=a\\u202e | PARAMETER_MALFORMED /title.en",
                "K.sourced=true    | K.sourced=yes      | PARAMETER_MALFORMED /K.sourced",
                "K.sourced=true    | K.source=true      | PARAMETER_UNKNOWN /K.source",
                "K.sourced=true    | a/b~=1             | PARAMETER_UNKNOWN /a~1b~0",
                "criteria=C,K      | criteria=C,K,K     | CRITERION_REPEATED /criteria",
            })
    void bad_criteria_are_refused_at_their_parameter(String line, @Nullable String other, String wrong) {
        assertRefused(SMALL.replace(line + "\n", other == null ? "" : other + "\n"), wrong);
    }

    @Test
    void what_was_issued_is_read_again_as_it_was() {
        CriteriaSet set = CriteriaSet.read(SMALL);
        assertThat(CriteriaSet.issued(set.content().all())).isEqualTo(set);
    }

    @Test
    void no_agency_has_more_than_a_hundred_criteria() {
        String[] ids = new String[101];
        for (int i = 0; i < ids.length; i++) ids[i] = "C" + i;
        assertThatThrownBy(() -> CriteriaSet.read("criteria=" + String.join(",", ids)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(Local.wrong(refusal.violations())).contains("TOO_MANY /criteria"));
    }

    @Test
    void ids_of_criteria_are_plain() {
        String odd = SMALL.replace("criteria=C,K", "criteria=C,K-1").replaceAll("(?m)^K\\.", "K-1.");
        assertRefused(odd, "PARAMETER_MALFORMED /criteria");
    }

    @Test
    void what_cannot_be_read_or_is_said_twice_is_refused() {
        assertRefused("x=\\uZZZZ", "RULES_UNREADABLE ");
        assertRefused(SMALL + "id=xa/2\n", "PARAMETER_REPEATED /id");
        assertRefused("#" + "x".repeat(100_000), "TEXT_TOO_LONG ");
    }

    @Test
    void criteria_must_add_up() {
        CriteriaSet fewer = CriteriaSet.read(SMALL.replace("K.maximum=70", "K.maximum=69.5"));
        assertThatThrownBy(() -> AgencyForm.by(DECREE, fewer)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(Local.wrong(refusal.violations())).containsExactly("CRITERIA_DO_NOT_SUM /criteria");
            assertThat(refusal.text().en()).isEqualTo("The criteria of RESULTS add up to 69.5, but must to 70.");
        });
    }
}
