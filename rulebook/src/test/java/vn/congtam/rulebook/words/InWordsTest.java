package vn.congtam.rulebook.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtam.rulebook.Assumed;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.text.Text;

class InWordsTest {
    private static final RuleSet DECREE = RuleSet.of(RuleSet.DEFAULT);
    private static final RuleSet EMPLOYEES = RuleSet.of("nd233-2026/1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deduction.scope | một sản phẩm | one unit of product",
                "deduction.rate | 0,25 | 0.25",
                "leadership.d | 0,5; 1 | 0.5; 1",
                "general.items | tất cả 10 tiêu chí | all 10 items",
                "general.maximum.II.1 | 2,5 | 2.5",
                "grade.good | 70 | 70",
                "period.kinds | tháng; quý; năm; đột xuất (từ ngày đến ngày)"
                        + " | month; quarter; year; ad hoc (from one day to another)",
                "ceiling.head | không xét | not looked at",
                "year.due | 14/12 | 14 December",
                "year.due-special | 15/01 | 15 January",
            })
    void values_are_said_in_words_and_written_as_the_language_writes_them(String name, String vi, String en) {
        assertThat(told(DECREE, name).value()).isEqualTo(new Text(vi, en));
    }

    @Test
    void a_range_is_told_as_one_and_few_items_by_name() {
        RuleSet local = Local.proposal(
                RuleSet.DEFAULT,
                "leadership.d=0..0.75",
                "leader.unit-result.full=0.75",
                "general.comment-below-maximum=",
                "general.evidence-above-zero=III.1,III.3");
        assertThat(told(local, "leadership.d").value()).isEqualTo(new Text("từ 0 đến 0,75", "from 0 to 0.75"));
        assertThat(told(local, "general.comment-below-maximum").value()).isEqualTo(new Text("không có", "none"));
        assertThat(told(local, "general.evidence-above-zero").value().en())
                .isEqualTo("III.1 a breakthrough or creative product or solution; III.3 answering for results");
    }

    @Test
    void five_items_of_ten_are_not_all() {
        RuleSet local = Local.rules("general.comment-below-maximum=I.1,I.2,II.1,II.2,II.3");
        assertThat(told(local, "general.comment-below-maximum").value().vi()).startsWith("I.1 phẩm chất chính trị");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothing_is_left_out_but_the_header(RuleSet rules) {
        List<String> told =
                new ArrayList<>(provisions(rules).map(Provision::name).toList());
        new InWords(rules.law()).articles().forEach(article -> told.add(article.name()));
        rules.parameters().keySet().stream().filter(Contents.HEADER::contains).forEach(told::add);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        andAssumed(rules.parameters().keySet()));
    }

    static List<RuleSet> shipped() {
        return RuleSet.shipped();
    }

    @Test
    void the_chapters_follow_the_law() {
        assertThat(new InWords(DECREE.law()).chapters())
                .extracting(chapter -> chapter.title().en())
                .containsExactly(
                        "Task result and deductions",
                        "Leaders",
                        "General criteria (Form 01)",
                        "Grades",
                        "Periods; quarter and year as a whole",
                        "Cap on Excellent, and ceilings",
                        "Agencies",
                        "Deadlines");
    }

    @Test
    void what_is_unverified_is_marked_and_counted() {
        assertThat(provisions(DECREE).filter(Provision::unverified).map(Provision::name))
                .containsExactlyInAnyOrderElementsOf(andAssumed(DECREE.header().unverified()));
        assertThat(new InWords(DECREE.law()).unverified())
                .isEqualTo(andAssumed(DECREE.header().unverified()).size());
    }

    @Test
    void how_it_is_read_where_it_does_not_say_is_told_too_until_it_says_so_itself() {
        assertThat(told(DECREE, "cap.named-exempt-up-to").value().en()).isEqualTo("5");
        RuleSet strict = Local.rules("cap.named-exempt-up-to=0");
        assertThat(told(strict, "cap.named-exempt-up-to").unverified()).isFalse();
        assertThat(changes(strict, DECREE)).containsExactly("cap.named-exempt-up-to");
    }

    private static List<String> andAssumed(Collection<String> names) {
        return Stream.concat(names.stream(), Assumed.VALUES.keySet().stream()).toList();
    }

    @Test
    void an_article_is_cited_as_it_stands() {
        assertThat(new InWords(DECREE.law()).articles())
                .filteredOn(article -> article.name().equals("article.grade"))
                .containsExactly(new Provision(
                        "article.grade",
                        new Text("Mức xếp loại", "Grade"),
                        new Text("Điều 20 Nghị định 335/2025/NĐ-CP", "Điều 20 Nghị định 335/2025/NĐ-CP"),
                        false));
    }

    @Test
    void a_change_is_told_beside_what_the_base_says() {
        RuleSet local = Local.rules("deduction.scope=PER_LINE", "quarter.not-rated-up-to-months=1");
        List<Change> changes = new InWords(local.law()).changesOf(DECREE.law());
        assertThat(changes)
                .extracting(
                        change -> change.provision().name(),
                        change -> change.provision().value().en(),
                        change -> said(change.before()))
                .containsExactly(
                        tuple("deduction.scope", "the whole line of work", "one unit of product"),
                        tuple("quarter.not-rated-up-to-months", "1", "0"));
    }

    @Test
    void the_base_may_be_silent() {
        assertThat(changes(EMPLOYEES, DECREE))
                .containsExactly(
                        "leadership.d",
                        "leadership.đ",
                        "leadership.e",
                        "ceiling.head",
                        "petition.file-within-days",
                        "petition.resolve-within-working-days");
        assertThat(new InWords(EMPLOYEES.law())
                        .changesOf(DECREE.law())
                        .getLast()
                        .before())
                .isNull();
    }

    @Test
    void a_rule_set_does_not_differ_from_itself() {
        assertThat(changes(DECREE, DECREE)).isEmpty();
    }

    private static List<String> changes(RuleSet rules, RuleSet base) {
        return new InWords(rules.law())
                .changesOf(base.law()).stream()
                        .map(change -> change.provision().name())
                        .toList();
    }

    private static String said(@Nullable Text text) {
        return text == null ? "" : text.en();
    }

    private static Provision told(RuleSet rules, String name) {
        return provisions(rules)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Provision> provisions(RuleSet rules) {
        Parameters law = rules.law();
        return new InWords(law).chapters().stream().flatMap(chapter -> chapter.provisions().stream());
    }
}
