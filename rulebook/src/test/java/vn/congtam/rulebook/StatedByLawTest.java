package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Slips.done;
import static vn.congtam.rulebook.Slips.lan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.rulebook.text.PropertiesText;

/** What a law states itself, nobody decides otherwise for official grades. */
class StatedByLawTest {
    private static final RuleSets SHIPPED = RuleSets.shipped();
    private static final String DECREE = "nd335-2025/1";
    private static final String EMPLOYEES = "nd233-2026/1";

    private static String text(String base, String ruleClass, String... parameters) {
        return """
                id=xa-dien-khanh/1
                version=1
                base=%s
                class=%s
                basis=12/QĐ-UBND: Điều 2
                title.vi=Quy chế xã
                title.en=Regulation of the commune
                effective.from=2026-07-01
                %s
                """.formatted(base, ruleClass, String.join("\n", parameters));
    }

    private static List<String> wrongWith(RuleSets known, String text) {
        try {
            known.read(text);
            return List.of();
        } catch (RuleViolation refusal) {
            return Local.wrong(refusal.violations());
        }
    }

    private static List<String> local(String base, String... parameters) {
        return wrongWith(SHIPPED, text(base, "LOCAL_APPROVED", parameters));
    }

    @Test
    void a_commune_does_not_decide_what_the_decree_states() {
        String[] all = {
            "grade.excellent=71",
            "deduction.rate=0",
            "cap.percent=99",
            "cap.exceptional-percent=100",
            "article.grade=Điều 99",
            "leader.unit-result.any-below=1",
            "general.items=I.1",
            "general.maximum.I.1=30",
            "general.comment-below-maximum=",
            "general.evidence-above-zero="
        };
        assertThat(local(DECREE, all))
                .containsExactlyInAnyOrder(
                        "FIXED_BY_LAW /grade.excellent",
                        "FIXED_BY_LAW /deduction.rate",
                        "FIXED_BY_LAW /cap.percent",
                        "FIXED_BY_LAW /cap.exceptional-percent",
                        "FIXED_BY_LAW /article.grade",
                        "FIXED_BY_LAW /leader.unit-result.any-below",
                        "FIXED_BY_LAW /general.items",
                        "FIXED_BY_LAW /general.maximum.I.1");
        assertThat(wrongWith(SHIPPED, text(DECREE, "PROPOSAL", all))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade.good=69",
                "grade.completed=49",
                "leader.unit-result=REVIEWED",
                "leadership.d=0.5,0.75,1",
                "cap.scopes=GROUP",
                "article.cap=Nghị quyết của xã",
            })
    void neither_does_the_guidance_of_a_province(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('='));
        assertThat(local(DECREE, parameter)).containsExactly("FIXED_BY_LAW /" + name);
        assertThat(wrongWith(SHIPPED, text(DECREE, "GUIDANCE", parameter))).containsExactly("FIXED_BY_LAW /" + name);
    }

    @Test
    void both_parts_are_fixed() {
        assertThat(local(DECREE, "general.points=40", "task.points=60", "general.maximum.I.1=15"))
                .containsExactlyInAnyOrder(
                        "FIXED_BY_LAW /general.points",
                        "FIXED_BY_LAW /task.points",
                        "FIXED_BY_LAW /general.maximum.I.1");
        assertThat(local(DECREE, "agency.general.points=40", "agency.results.points=60"))
                .containsExactlyInAnyOrder(
                        "FIXED_BY_LAW /agency.general.points", "FIXED_BY_LAW /agency.results.points");
    }

    @Test
    void the_refusal_says_what_the_law_has() {
        assertThatThrownBy(() -> SHIPPED.read(text(DECREE, "LOCAL_APPROVED", "deduction.rate=0")))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.text().vi())
                            .isEqualTo("“deduction.rate” do luật định là: 0,25. Chỉ đề xuất mới được khác.");
                    assertThat(refusal.text().en())
                            .isEqualTo("“deduction.rate” is fixed by law: 0.25. Only a proposal may differ.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deduction.scope=PER_LINE",
                "leadership.đ=0,0.5,1",
                "leadership.e=0..1",
                "leader.unit-result.nobody=FULL",
                "leader.work-scope=UNIT",
                "general.step=0.25",
                "grade.compared=ROUNDED",
                "quarter.work=MEAN",
                "year.method=QUARTER_GRADES",
                "cap.denominator=GOOD_OR_ABOVE",
                "cap.rounding=CEILING",
                "ceiling.head=BLOCK",
                "agency.grade.good=75",
                "petition.file-within-days=1",
                "report.due-day=20",
                "subjects=CIVIL_SERVANT,CONTRACT",
            })
    void what_the_decree_leaves_open_or_is_disputed_stays_free(String parameter) {
        assertThat(local(DECREE, parameter)).isEmpty();
    }

    @Test
    void a_variant_of_the_law_is_ground_as_good() {
        assertThat(local("nd335-2025/1-free-leadership")).isEmpty();
        assertThat(local("nd335-2025/1-per-line", "grade.good=60")).containsExactly("FIXED_BY_LAW /grade.good");
    }

    @Test
    void the_law_is_not_left_behind_by_way_of_a_proposal() {
        RuleSet proposal =
                SHIPPED.read(text(DECREE, "PROPOSAL", "grade.good=60").replace("xa-dien-khanh/1", "xa-dien-khanh/2"));
        assertThat(wrongWith(SHIPPED.with(proposal), text("xa-dien-khanh/2", "LOCAL_APPROVED")))
                .containsExactly("FIXED_BY_LAW /grade.good");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "petition.file-within-days,             4,  BELOW_LAW",
                "petition.file-within-days,             5,  -",
                "petition.file-within-days,             30, -",
                "petition.resolve-within-working-days,  11, ABOVE_LAW",
                "petition.resolve-within-working-days,  10, -",
                "petition.resolve-within-working-days,  3,  -",
                "cap.exceptional-percent,               26, ABOVE_LAW",
                "cap.percent,                           20.5, ABOVE_LAW",
                "cap.percent,                           15, -",
                "ceiling.head,                          OFF, BELOW_LAW",
                "ceiling.head,                          WARN, BELOW_LAW",
                "ceiling.head,                          BLOCK, -",
            })
    void within_a_bound_of_the_law_a_rule_set_may_be_kinder_or_stricter(String name, String value, String code) {
        List<String> expected = code == null ? List.of() : List.of(code + " /" + name);
        assertThat(local(EMPLOYEES, name + "=" + value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "decision.levels-up,             2",
        "decision.levels-down,           3",
        "unrated.present-up-to-percent,  1",
        "self-score.days-before-due,     3"
    })
    void nobody_widens_by_himself_how_far_a_decision_leaves_the_score_behind(String name, String value) {
        for (String law : List.of(DECREE, EMPLOYEES))
            assertThat(local(law, name + "=" + value)).containsExactly("ABOVE_LAW /" + name);
        assertThat(local(DECREE, name + "=0")).isEmpty();
    }

    /** Art. 21: a body with special duties has until January of the next year, so that December is later. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "year.due,         12-15, LATER_THAN_LAW",
                "year.due,         12-14, -",
                "year.due,         11-30, -",
                "year.due-special, 01-16, LATER_THAN_LAW",
                "year.due-special, 12-15, LATER_THAN_LAW",
                "year.due-special, 01-15, -",
                "year.due-special, 01-05, -",
            })
    void a_year_is_never_classified_later_than_the_law_says(String name, String value, String code) {
        List<String> expected = code == null ? List.of() : List.of(code + " /" + name);
        for (String law : List.of(DECREE, "nd335-2025/1-per-line", EMPLOYEES))
            assertThat(local(law, name + "=" + value)).isEqualTo(expected);
        assertThat(wrongWith(SHIPPED, text(DECREE, "PROPOSAL", name + "=" + value)))
                .isEmpty();
    }

    @Test
    void the_bounds_hold_for_the_people_whatever_the_ground() {
        assertThat(local(DECREE, "subjects=PUBLIC_EMPLOYEE", "petition.file-within-days=1"))
                .containsExactly("SUBJECTS_BEYOND_BASE /subjects", "BELOW_LAW /petition.file-within-days");
    }

    @Test
    void what_was_issued_once_is_read_as_it_was() {
        String before = text(DECREE, "LOCAL_APPROVED", "grade.excellent=89");
        assertThat(wrongWith(SHIPPED, before)).containsExactly("FIXED_BY_LAW /grade.excellent");
        assertThat(SHIPPED.issued(content(before))
                        .score(lan("30", done(100, 85)))
                        .grade())
                .isEqualTo(Grade.EXCELLENT);
        assertThatThrownBy(() -> SHIPPED.issued(content(text(DECREE, "LOCAL_APPROVED", "grade.excellent=60"))))
                .isInstanceOf(RuleViolation.class);
    }

    private static Map<String, String> content(String text) {
        return PropertiesText.parse(text).values();
    }

    @Test
    void whatever_a_law_states_is_a_parameter_that_it_has() {
        for (String law : List.of(DECREE, EMPLOYEES))
            assertThat(new Statute(RuleSet.of(law)).unheardOf()).isEmpty();
    }
}
