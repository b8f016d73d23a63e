package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.done;
import static vn.congtam.rulebook.Slips.lan;
import static vn.congtam.rulebook.Slips.minh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetReadingTest {
    private static final RuleSets SHIPPED = RuleSets.shipped();
    private static final String HEADER = """
            id=xa-dien-khanh/1
            version=1
            base=nd335-2025/1
            class=LOCAL_APPROVED
            basis=12/QĐ-UBND: Điều 2
            title.vi=Quy chế xã
            title.en=Regulation of the commune
            effective.from=2026-07-01
            """;
    private static final String PROPOSAL = HEADER.replace("LOCAL_APPROVED", "PROPOSAL");

    private static final String ON_LOCAL =
            HEADER.replace("xa-dien-khanh/1", "xa-dien-khanh/2").replace("nd335-2025/1", "xa-dien-khanh/1");

    private static List<String> wrongWith(String text) {
        return wrongWith(SHIPPED, text);
    }

    private static List<String> wrongWith(RuleSets known, String text) {
        try {
            known.read(text);
            return List.of();
        } catch (RuleViolation refusal) {
            return refusal.violations().stream()
                    .map(wrong -> wrong.code() + " " + wrong.pointer())
                    .toList();
        }
    }

    @Test
    void a_local_rule_set_is_its_base_and_what_differs() {
        RuleSet local = SHIPPED.read(HEADER + "cap.denominator=GOOD_OR_ABOVE\n");
        assertThat(local.parameters())
                .containsEntry("cap.denominator", "GOOD_OR_ABOVE")
                .containsEntry("cap.percent", "20");
        assertThat(local.isOfficial()).isTrue();
        assertThat(local.score(lan("27", done(20, 18))).total())
                .isEqualTo(DECREE.score(lan("27", done(20, 18))).total());
        assertThat(local.score(lan("27")).ruleSetHash()).isEqualTo(local.hash()).isNotEqualTo(DECREE.hash());
    }

    @Test
    void its_canonical_content_reads_as_the_same_rule_set() {
        RuleSet local = SHIPPED.read(HEADER + "petition.file-within-days=7\ngeneral.evidence-above-zero=\n");
        RuleSet again = SHIPPED.read(local.law().canonical());
        assertThat(again.hash()).isEqualTo(local.hash());
        assertThat(again.parameters()).isEqualTo(local.parameters());
    }

    @Test
    void a_base_may_itself_be_local() {
        RuleSets known = SHIPPED.with(SHIPPED.read(HEADER + "year.method=QUARTER_GRADES\n"));
        RuleSet second = known.read(ON_LOCAL);
        assertThat(second.parameters()).containsEntry("year.method", "QUARTER_GRADES");
    }

    @Test
    void it_does_not_begin_before_its_base() {
        String employees = HEADER.replace("nd335-2025/1", "nd233-2026/1");
        assertThat(wrongWith(employees)).isEmpty();
        String early = "effective.from=2026-06-30";
        assertThat(wrongWith(employees.replace("effective.from=2026-07-01", early)))
                .containsExactly("BEFORE_ITS_BASE /effective.from");
        assertThat(wrongWith(HEADER.replace("effective.from=2026-07-01", "effective.from=2025-12-31")))
                .containsExactly("BEFORE_ITS_BASE /effective.from");
        RuleSets known = SHIPPED.with(SHIPPED.read(HEADER));
        assertThat(wrongWith(known, ON_LOCAL.replace("effective.from=2026-07-01", early)))
                .containsExactly("BEFORE_ITS_BASE /effective.from");
    }

    @Test
    void it_does_not_outlast_its_base() {
        RuleSets known = SHIPPED.with(SHIPPED.read(HEADER + "effective.until=2026-12-31\n"));
        assertThat(wrongWith(known, ON_LOCAL)).containsExactly("AFTER_ITS_BASE /effective.until");
        assertThat(wrongWith(known, ON_LOCAL + "effective.until=2027-01-01"))
                .containsExactly("AFTER_ITS_BASE /effective.until");
        assertThat(wrongWith(known, ON_LOCAL + "effective.until=2026-12-31")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nd335-2025/1 | PUBLIC_EMPLOYEE               | false",
                "nd335-2025/1 | CIVIL_SERVANT,PUBLIC_EMPLOYEE | false",
                "nd233-2026/1 | CIVIL_SERVANT                 | false",
                "nd335-2025/1 | CIVIL_SERVANT                 | true",
                "nd233-2026/1 | PUBLIC_EMPLOYEE               | true",
                "nd335-2025/1 | CONTRACT                      | true",
                "nd233-2026/1 | PUBLIC_EMPLOYEE,CONTRACT      | true",
            })
    void it_is_for_those_its_base_is_for_or_of_whom_no_law_speaks(String base, String subjects, boolean fine) {
        String text = HEADER.replace("nd335-2025/1", base) + "subjects=" + subjects;
        assertThat(wrongWith(text)).isEqualTo(fine ? List.of() : List.of("SUBJECTS_BEYOND_BASE /subjects"));
        assertThat(wrongWith(text.replace("LOCAL_APPROVED", "PROPOSAL"))).isEmpty();
    }

    @Test
    void the_refusal_says_whom_it_can_be_for() {
        assertThatThrownBy(() -> SHIPPED.read(HEADER + "subjects=PUBLIC_EMPLOYEE"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.text().vi())
                            .isEqualTo(
                                    "Theo bộ quy tắc gốc “nd335-2025/1” chỉ được áp dụng cho: CIVIL_SERVANT, CONTRACT.");
                    assertThat(refusal.text().en())
                            .isEqualTo(
                                    "By “nd335-2025/1”, on which it rests, it can only be for: CIVIL_SERVANT, CONTRACT.");
                });
    }

    /** Nor is either left behind by way of a proposal. */
    @Test
    void a_proposal_between_does_not_widen_the_law() {
        String wide = PROPOSAL.replace("2026-07-01", "2025-01-01") + "subjects=PUBLIC_EMPLOYEE";
        RuleSets known = SHIPPED.with(SHIPPED.read(wide));
        assertThat(wrongWith(known, ON_LOCAL.replace("2026-07-01", "2025-01-01")))
                .containsExactly("BEFORE_ITS_BASE /effective.from", "SUBJECTS_BEYOND_BASE /subjects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leadership.đ=0..1",
                "leadership.đ=0.25,0.75",
                "general.evidence-above-zero=",
                "general.comment-below-maximum=I.1",
                "year.due=12-01",
                "report.due-day=1",
                "report.due-day=31",
                "class=GUIDANCE",
                "unverified=",
            })
    void what_fits_is_taken(String parameters) {
        String header = parameters.startsWith("class") ? HEADER.replace("class=LOCAL_APPROVED\n", "") : HEADER;
        assertThat(wrongWith(header + parameters)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deduction.rate=0",
                "deduction.rate=1",
                "general.points=40\ntask.points=60\ngeneral.maximum.I.1=10\ngeneral.maximum.I.2=10",
                "general.items=I.1,I.2,II.1\ngeneral.maximum.I.1=10\ngeneral.maximum.I.2=10\ngeneral.maximum.II.1=10\n"
                        + "general.comment-below-maximum=\ngeneral.evidence-above-zero=I.2",
                "cap.percent=25",
                "article.total=Điều 3 Quyết định 12/QĐ-UBND",
            })
    void what_fits_may_be_proposed_whatever_the_law_states(String parameters) {
        assertThat(wrongWith(PROPOSAL + parameters)).isEmpty();
        assertThat(wrongWith(HEADER + parameters))
                .isNotEmpty()
                .allSatisfy(wrong -> assertThat(wrong).startsWith("FIXED_BY_LAW /"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gradee.good=70                      | PARAMETER_UNKNOWN /gradee.good",
                "article.no-such-rule=x              | PARAMETER_UNKNOWN /article.no-such-rule",
                "a/b~c=1                             | PARAMETER_UNKNOWN /a~1b~0c",
                "grade.good=                         | PARAMETER_MALFORMED /grade.good",
                "grade.good=-1                       | PARAMETER_MALFORMED /grade.good",
                "grade.good=100.1                    | PARAMETER_MALFORMED /grade.good",
                "grade.good=1e1                      | PARAMETER_MALFORMED /grade.good",
                "grade.good=7O                       | PARAMETER_MALFORMED /grade.good",
                "deduction.rate=1.01                 | PARAMETER_MALFORMED /deduction.rate",
                "deduction.scope=PER_YEAR            | PARAMETER_MALFORMED /deduction.scope",
                "leadership.d=0.5,2                  | PARAMETER_MALFORMED /leadership.d",
                "leadership.d=                       | PARAMETER_MALFORMED /leadership.d",
                "leadership.d=0.5,                   | PARAMETER_MALFORMED /leadership.d",
                "leadership.d=1..0                   | PARAMETER_MALFORMED /leadership.d",
                "leadership.d=0..0.5..1              | PARAMETER_MALFORMED /leadership.d",
                "subjects=                           | PARAMETER_MALFORMED /subjects",
                "subjects=CIVIL_SERVANT,CIVIL_SERVANT | PARAMETER_MALFORMED /subjects",
                "subjects=CIVIL_SERVANT,ALL          | PARAMETER_MALFORMED /subjects",
                "subjects=CIVIL_SERVANT, CONTRACT    | PARAMETER_MALFORMED /subjects",
                "effective.until=2026-02-30          | PARAMETER_MALFORMED /effective.until",
                "effective.until=+12026-01-01        | PARAMETER_MALFORMED /effective.until",
                "year.due=02-29                      | PARAMETER_MALFORMED /year.due",
                "year.due=13-01                      | PARAMETER_MALFORMED /year.due",
                "report.due-day=0                    | PARAMETER_MALFORMED /report.due-day",
                "report.due-day=32                   | PARAMETER_MALFORMED /report.due-day",
                "report.due-day=2.5                  | PARAMETER_MALFORMED /report.due-day",
                "article.total=                      | PARAMETER_MALFORMED /article.total",
                "article.total=a\\\\nb=c             | PARAMETER_MALFORMED /article.total",
                "article.total=a\\nb=c               | PARAMETER_MALFORMED /article.total",
                "article.total=a\\u2028b             | PARAMETER_MALFORMED /article.total",
                "article.total=\\u0020a              | PARAMETER_MALFORMED /article.total",
                "task.points=80                      | WEIGHTS_DO_NOT_FIT /task.points",
                "agency.results.points=60            | WEIGHTS_DO_NOT_FIT /agency.results.points",
                "general.maximum.I.1=4.5             | WEIGHTS_DO_NOT_FIT /general.items",
                "general.step=0                      | PARAMETER_DOES_NOT_FIT /general.step",
                "grade.good=90                       | PARAMETER_DOES_NOT_FIT /grade.excellent",
                "grade.completed=70                  | PARAMETER_DOES_NOT_FIT /grade.good",
                "grade.completed=0                   | PARAMETER_DOES_NOT_FIT /grade.completed",
                "agency.grade.excellent=60           | PARAMETER_DOES_NOT_FIT /agency.grade.excellent",
                "leader.unit-result.any-below=0.4    | PARAMETER_DOES_NOT_FIT /leader.unit-result.any-below",
                "leader.unit-result.full=0.9         | PARAMETER_DOES_NOT_FIT /leader.unit-result.full",
                "cap.percent=26                      | PARAMETER_DOES_NOT_FIT /cap.exceptional-percent",
                "effective.until=2026-06-30          | PARAMETER_DOES_NOT_FIT /effective.until",
                "unverified=cap.percent,             | PARAMETER_MALFORMED /unverified",
                "unverified=cap.percent, grade.good  | PARAMETER_MALFORMED /unverified",
                "unverified=no.such                  | PARAMETER_DOES_NOT_FIT /unverified",
            })
    void what_does_not_fit_is_refused_at_the_parameter(String parameter, String wrong) {
        assertThat(wrongWith(PROPOSAL + parameter)).containsExactly(wrong);
        assertThat(wrongWith(HEADER + parameter)).contains(wrong);
    }

    @Test
    void what_is_of_proposals_alone_is_not_decided_by_anybody() {
        assertThat(wrongWith(HEADER + "proposal.cap-below-full-quantity=49"))
                .containsExactly("PARAMETER_PROPOSAL_ONLY /proposal.cap-below-full-quantity");
    }

    @Test
    void items_off_the_grid_and_lists_of_items_left_out_are_refused() {
        assertThat(wrongWith(PROPOSAL + "general.step=2\n"))
                .contains(
                        "PARAMETER_DOES_NOT_FIT /general.maximum.I.1", "PARAMETER_DOES_NOT_FIT /general.maximum.II.1");
        String fewer = "general.items=I.1,I.2,II.1\ngeneral.maximum.I.1=10\ngeneral.maximum.I.2=10\n"
                + "general.maximum.II.1=10\n";
        assertThat(wrongWith(PROPOSAL + fewer))
                .containsExactly(
                        "PARAMETER_DOES_NOT_FIT /general.comment-below-maximum",
                        "PARAMETER_DOES_NOT_FIT /general.evidence-above-zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "class", "title.vi", "title.en", "effective.from", "basis"})
    void the_header_must_be_its_own(String name) {
        String without = HEADER.replaceAll("(?m)^" + name.replace(".", "\\.") + "=.*\n", "");
        assertThat(wrongWith(without)).contains("PARAMETER_MISSING /" + name);
    }

    @Test
    void a_proposal_may_rest_on_the_basis_of_its_base() {
        assertThat(wrongWith(PROPOSAL.replaceAll("(?m)^basis=.*\n", ""))).isEmpty();
    }

    @Test
    void a_base_must_be_named_and_known() {
        assertThat(wrongWith(HEADER.replace("base=nd335-2025/1\n", ""))).containsExactly("PARAMETER_MISSING /base");
        assertThat(wrongWith(HEADER.replace("base=nd335-2025/1", "base=x/1")))
                .containsExactly("RULE_SET_UNKNOWN /base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X/1", "x", "ab/0", "/1", "ab/1/2", "ab/12345"})
    void an_id_names_its_version(String id) {
        assertThat(wrongWith(HEADER.replace("xa-dien-khanh/1", id))).containsExactly("PARAMETER_MALFORMED /id");
    }

    @Test
    void nobody_outside_makes_law_or_takes_the_name_of_what_is_shipped() {
        assertThat(wrongWith(HEADER.replace("LOCAL_APPROVED", "LAW"))).containsExactly("CLASS_NOT_LOCAL /class");
        assertThat(wrongWith(HEADER.replace("xa-dien-khanh/1", "nd335-2025/1")))
                .containsExactly("RULE_SET_REPEATED /id");
    }

    @Test
    void what_cannot_be_read_or_is_said_twice_is_refused() {
        assertThat(wrongWith(HEADER + "title=\\uZZZZ")).containsExactly("RULES_UNREADABLE ");
        assertThat(wrongWith(HEADER + "cap.percent=20\ncap.percent=21"))
                .containsExactly("PARAMETER_REPEATED /cap.percent");
        assertThat(wrongWith("#" + "x".repeat(100_000))).containsExactly("TEXT_TOO_LONG ");
        assertThat(wrongWith("#" + "x".repeat(99_999))).containsExactly("PARAMETER_MISSING /base");
    }

    @Test
    void only_a_proposal_may_fail_whoever_leaves_work_undone() {
        RuleSet proposal = SHIPPED.read(PROPOSAL + "proposal.cap-below-full-quantity=49\n");
        Score capped = proposal.score(lan("30", done(20, 19)));
        ScoreAssert.that(capped).is(State.SCORED).hasPoints("66.5", "49").hasGrade(Grade.NOT_COMPLETED);
        assertThat(capped.explanation())
                .filteredOn(step -> step.rule().equals("proposed-cap"))
                .singleElement()
                .satisfies(step -> assertThat(step.text().en()).contains("total 96.5 is limited to 49"));
        ScoreAssert.that(proposal.score(lan("30", done(20, 20)))).hasPoints("70", "100");
        ScoreAssert.that(proposal.score(lan("10", done(20, 1)))).hasPoints("3.5", "13.5");
        ScoreAssert.that(DECREE.score(lan("30", done(20, 19)))).hasPoints("66.5", "96.5");
        assertThat(proposal.score(minh("30", Slips.leadership(null, "1", "1"), done(2, 1)))
                        .total())
                .isNull();
    }

    @Test
    void a_rule_set_may_compare_what_is_shown() {
        RuleSet rounding = SHIPPED.read(HEADER + "grade.compared=ROUNDED\n");
        Score score = rounding.score(lan("20", done(100_000, 99_999)));
        ScoreAssert.that(score).hasPoints("70", "90").hasGrade(Grade.EXCELLENT);
        assertThat(score.explanation().getLast().text().en()).startsWith("The rounded total 90 (exactly ");
    }
}
