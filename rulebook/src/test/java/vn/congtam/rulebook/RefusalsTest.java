package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.FREE;
import static vn.congtam.rulebook.Slips.decimal;
import static vn.congtam.rulebook.Slips.done;
import static vn.congtam.rulebook.Slips.form;
import static vn.congtam.rulebook.Slips.formWith;
import static vn.congtam.rulebook.Slips.lan;
import static vn.congtam.rulebook.Slips.leadership;
import static vn.congtam.rulebook.Slips.line;
import static vn.congtam.rulebook.Slips.minh;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Criterion;
import vn.congtam.rulebook.slip.General;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

class RefusalsTest {
    private static final Line GOOD = done(1, 1);

    private static List<String> wrongWith(RuleSet rules, Slip slip) {
        return rules.examine(slip).stream()
                .map(v -> v.code() + " " + v.pointer())
                .toList();
    }

    private static List<String> wrongWith(Slip slip) {
        return wrongWith(DECREE, slip);
    }

    @Test
    void a_refusal_names_everything_wrong_in_both_languages() {
        Slip slip = lan("30.25", new Line(" ", decimal("-1"), 1, 2, 0, 0, 0, 0));
        assertThatThrownBy(() -> DECREE.score(slip)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/generalPoints", "/lines/0/code", "/lines/0/factor", "/lines/0/completed");
            assertThat(refusal.code()).isEqualTo("OUT_OF_RANGE");
            assertThat(refusal.pointer()).isEqualTo("/generalPoints");
            assertThat(refusal.text().vi()).isEqualTo("Điểm phải từ 0 đến 30.");
            assertThat(refusal.text().en()).isEqualTo("Points must be from 0 to 30.");
        });
    }

    @Test
    void an_unknown_rule_set_is_refused() {
        assertThatThrownBy(() -> RuleSet.of("nd335-2025/2")).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("RULE_SET_UNKNOWN");
            assertThat(refusal.pointer()).isEqualTo("/rules");
            assertThat(refusal.text().en()).contains("nd335-2025/2");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "-1,               FACTOR_NOT_POSITIVE",
        "0,                FACTOR_NOT_POSITIVE",
        "1000000.1,        TOO_LARGE",
        "-1000000.1,       TOO_LARGE",
        "1e999999999,      TOO_LARGE",
        "1e-999999999,     TOO_PRECISE",
        "0.0000000000001,  TOO_PRECISE",
    })
    void a_factor_out_of_its_bounds(String factor, String code) {
        assertThat(wrongWith(lan("30", line(factor, 1, 1, 0, 0)))).containsExactly(code + " /lines/0/factor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000", "0.000000000001", "1e3"})
    void a_factor_at_its_bounds_is_fine(String factor) {
        assertThat(wrongWith(lan("30", line(factor, 1, 1, 0, 0)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1,         0, 0,  0, 0,  0, NEGATIVE /lines/1/assigned",
        "1,         -1, 0,  0, 0,  0, NEGATIVE /lines/1/completed",
        "1,          1, -1, 0, 0,  0, NEGATIVE /lines/1/qualityFailures",
        "1,          1, 0, -1, 0,  0, NEGATIVE /lines/1/qualityFailuresExempted",
        "1,          1, 0,  0, -1, 0, NEGATIVE /lines/1/lateTimes",
        "1,          1, 0,  0, 0, -1, NEGATIVE /lines/1/lateTimesExempted",
        "1,          2, 0,  0, 0,  0, COMPLETED_ABOVE_ASSIGNED /lines/1/completed",
        "1,          1, 1,  2, 0,  0, EXEMPTED_ABOVE_COUNTED /lines/1/qualityFailuresExempted",
        "1,          1, 0,  0, 1,  2, EXEMPTED_ABOVE_COUNTED /lines/1/lateTimesExempted",
        "1000000001, 1, 0,  0, 0,  0, TOO_LARGE /lines/1/assigned",
    })
    void counts_that_cannot_be(
            long assigned, long completed, long failures, long exempted, long late, long lateExempted, String wrong) {
        Line line = new Line("B", decimal("1"), assigned, completed, failures, exempted, late, lateExempted);
        assertThat(wrongWith(lan("30", GOOD, line))).containsExactly(wrong);
    }

    @Test
    void counts_at_their_bounds_are_fine() {
        Line line = new Line("B", decimal("1"), 1_000_000_000, 1_000_000_000, 2, 2, 3, 3);
        assertThat(wrongWith(lan("30", line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.5, OUT_OF_RANGE",
        "30.5, OUT_OF_RANGE",
        "27.25, OFF_GRID",
        "27.3, OFF_GRID",
        "1e999999999, TOO_LARGE",
        "27.0000000000001, TOO_PRECISE",
    })
    void general_points_off_the_scale(String points, String code) {
        assertThat(wrongWith(lan(points, GOOD))).containsExactly(code + " /generalPoints");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "30", "27.5", "27.50"})
    void general_points_on_the_scale(String points) {
        assertThat(wrongWith(lan(points, GOOD))).isEmpty();
    }

    @Test
    void form_01_with_full_points_where_deserved_is_fine() {
        Slip slip = Slip.ofStaff(List.of(GOOD)).withGeneral(form());
        assertThat(wrongWith(slip)).isEmpty();
        ScoreAssert.that(DECREE.score(slip)).hasPoints("70", "90");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, I.1,   5.5, c, e, OUT_OF_RANGE /general/0/points",
                "2, II.1,  3,   c, e, OUT_OF_RANGE /general/2/points",
                "2, II.1, -0.5, c, e, OUT_OF_RANGE /general/2/points",
                "2, II.1,  2.2, c, e, OFF_GRID /general/2/points",
                "2, II.1,  2.2, -, -, OFF_GRID /general/2/points",
                "6, III.1, 1e999999999, -, -, TOO_LARGE /general/6/points",
                "2, II.1,  2,   -, -, COMMENT_MISSING /general/2/comment",
                "2, II.1,  2,  ' ', -, COMMENT_MISSING /general/2/comment",
                "6, III.1, 0,   -, -, COMMENT_MISSING /general/6/comment",
                "6, III.1, 2.5, -, -, EVIDENCE_MISSING /general/6/evidence",
                "6, III.1, 0.5, c, ' ', EVIDENCE_MISSING /general/6/evidence",
                "6, IV.1,  0,   c, e, ITEM_UNKNOWN /general/6/item",
                "6, I.1,   5,   c, e, ITEM_REPEATED /general/6/item",
            })
    void an_item_of_form_01_that_cannot_be(
            int index, String item, String points, String comment, String evidence, String wrong) {
        var form = formWith(index, new Criterion(item, decimal(points), comment, evidence));
        assertThat(wrongWith(Slip.ofStaff(List.of(GOOD)).withGeneral(form))).containsExactly(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "6, III.1, 2.5, -, báo cáo",
                "6, III.1, 1, chưa rõ, báo cáo",
                "2, II.1, 2.5, -, -",
                "3, II.2, 0, kém, -"
            })
    void an_item_with_its_reasons_is_fine(int index, String item, String points, String comment, String evidence) {
        var form = formWith(index, new Criterion(item, decimal(points), comment, evidence));
        assertThat(wrongWith(Slip.ofStaff(List.of(GOOD)).withGeneral(form))).isEmpty();
    }

    @Test
    void the_values_of_leaders_are_of_leaders_only() {
        Slip slip = new Slip(false, List.of(GOOD), null, leadership("1", "1", "1"), List.of(), null);
        assertThat(wrongWith(slip))
                .containsExactly("NOT_A_LEADER /unitResult", "NOT_A_LEADER /organisation", "NOT_A_LEADER /unity");
    }

    @Test
    void the_decree_allows_only_all_or_half_for_leaders() {
        assertThat(wrongWith(minh("30", leadership("0.8", "0", "1.5"), GOOD)))
                .containsExactly(
                        "VALUE_NOT_ALLOWED /unitResult", "VALUE_NOT_ALLOWED /organisation", "VALUE_NOT_ALLOWED /unity");
        assertThat(wrongWith(minh("30", leadership("0.50", "1.0", "1"), GOOD))).isEmpty();
    }

    @Test
    void a_refusal_names_the_values_allowed() {
        var wrong = DECREE.examine(minh("30", leadership("0.8", null, null), GOOD));
        assertThat(wrong)
                .singleElement()
                .extracting(v -> v.message().en())
                .isEqualTo("The rule set allows only 0.5,1.");
    }

    @Test
    void the_free_rule_set_allows_anything_between_none_and_all() {
        assertThat(wrongWith(FREE, minh("30", leadership("0", "0.333", "1"), GOOD)))
                .isEmpty();
        assertThat(wrongWith(FREE, minh("30", leadership("-0.1", "1.01", "1e999999999"), GOOD)))
                .containsExactly(
                        "VALUE_NOT_ALLOWED /unitResult", "VALUE_NOT_ALLOWED /organisation", "TOO_LARGE /unity");
    }

    @Test
    void an_override_needs_its_document() {
        var overrides =
                List.of(new Conclusion(Ground.DISCIPLINE, "QĐ-1", null), new Conclusion(Ground.CORRUPTION, " ", null));
        assertThat(wrongWith(lan("30", GOOD).overriddenBy(overrides)))
                .containsExactly("DOCUMENT_MISSING /overrides/1/document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\u00a0\u200b\u2060\ufeff", "\u3164", "\u2800", "\u0001", "\u00ad", ""})
    void a_document_of_which_nothing_is_to_be_seen_is_none(String unseen) {
        var overrides = List.of(new Conclusion(Ground.DISCIPLINE, unseen, null));
        assertThat(wrongWith(lan("30", GOOD).overriddenBy(overrides)))
                .containsExactly("DOCUMENT_MISSING /overrides/0/document");
        var seen = List.of(new Conclusion(Ground.DISCIPLINE, unseen + "QĐ\u00a01" + unseen, null));
        assertThat(wrongWith(lan("30", GOOD).overriddenBy(seen))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u200b"})
    void neither_is_such_a_comment_or_piece_of_evidence(String unseen) {
        var items = new General.Items(List.of(
                new Criterion("I.1", decimal("4"), unseen, null),
                new Criterion("III.1", decimal("2.5"), null, unseen)));
        assertThat(wrongWith(new Slip(false, List.of(GOOD), items, Leadership.UNKNOWN, List.of(), null)))
                .contains("COMMENT_MISSING /general/0/comment", "EVIDENCE_MISSING /general/1/evidence");
    }

    @Test
    void absurd_sizes_are_refused() {
        var conclusion = new Conclusion(Ground.DISCIPLINE, "QĐ-1", null);
        assertThat(wrongWith(lan("30").overriddenBy(Collections.nCopies(101, conclusion))))
                .containsExactly("TOO_MANY /overrides");
        assertThat(wrongWith(lan("30").overriddenBy(Collections.nCopies(100, conclusion))))
                .isEmpty();
        var criterion = new Criterion("I.1", decimal("5"), null, null);
        assertThat(wrongWith(lan("30").withGeneral(Collections.nCopies(101, criterion))))
                .containsExactly("TOO_MANY /general");
        assertThat(wrongWith(lan("30").withGeneral(Collections.nCopies(100, criterion))))
                .hasSize(99);
    }

    @Test
    void nobody_is_refused_for_having_done_much() {
        assertThat(wrongWith(Slip.ofStaff(Collections.nCopies(10_001, GOOD)))).isEmpty();
    }

    @Test
    void absurd_texts_are_refused() {
        String longest = "x".repeat(4_000);
        String longer = longest + "x";
        assertThat(wrongWith(lan("30", new Line(longest, decimal("1"), 1, 1)))).isEmpty();
        assertThat(wrongWith(lan("30", new Line(longer, decimal("1"), 1, 1))))
                .containsExactly("TEXT_TOO_LONG /lines/0/code");
        var form = formWith(0, new Criterion("I.1", decimal("5"), longer, longer));
        assertThat(wrongWith(lan("30").withGeneral(form)))
                .containsExactly("TEXT_TOO_LONG /general/0/comment", "TEXT_TOO_LONG /general/0/evidence");
        assertThat(wrongWith(lan("30").overriddenBy(List.of(new Conclusion(Ground.DISCIPLINE, longer, null)))))
                .containsExactly("TEXT_TOO_LONG /overrides/0/document");
    }

    @Test
    void who_is_not_rated_is_examined_all_the_same() {
        Slip slip = new Slip(false, List.of(done(1, 2)), null, Leadership.UNKNOWN, List.of(), Absence.NEW);
        assertThat(wrongWith(slip)).containsExactly("COMPLETED_ABOVE_ASSIGNED /lines/0/completed");
    }

    @Test
    void a_violation_finds_its_place_in_a_list_of_inputs() {
        assertThat(Defect.NEGATIVE.at("/lines/0/assigned").under("/3").pointer())
                .isEqualTo("/3/lines/0/assigned");
    }
}
