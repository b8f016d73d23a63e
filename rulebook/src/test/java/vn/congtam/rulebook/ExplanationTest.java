package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.PER_LINE;
import static vn.congtam.rulebook.Slips.by;
import static vn.congtam.rulebook.Slips.decimal;
import static vn.congtam.rulebook.Slips.done;
import static vn.congtam.rulebook.Slips.form;
import static vn.congtam.rulebook.Slips.formWith;
import static vn.congtam.rulebook.Slips.lan;
import static vn.congtam.rulebook.Slips.leadership;
import static vn.congtam.rulebook.Slips.line;
import static vn.congtam.rulebook.Slips.minh;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Criterion;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

class ExplanationTest {

    private static List<String> english(Score score) {
        return score.explanation().stream().map(step -> step.text().en()).toList();
    }

    private static List<String> rules(Score score) {
        return score.explanation().stream().map(Step::rule).toList();
    }

    private static Step step(Score score, String rule) {
        return score.explanation().stream()
                .filter(s -> s.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_official_can_follow_the_whole_calculation() {
        assertThat(english(DECREE.score(lan("27", line("1.5", 20, 18, 0, 2)))))
                .containsExactly(
                        "Job A: assigned 20, completed 18. Times the conversion factor 1.5: assigned 30, completed 27.",
                        "Job A, quality: 0 failed assessments, 0 exempted for an objective cause; nothing deducted, full credit 27.",
                        "Job A, progress: 2 times late, 0 exempted for an objective cause. Each of the other 2 takes 0.25 of one unit: 1.5 × (18 − 0.25 × 2), not below 0, gives 26.25.",
                        "a (quantity) = 27 completed / 30 assigned = 0.9.",
                        "b (quality) = 27 of good quality / 30 assigned = 0.9.",
                        "c (progress) = 26.25 on time / 30 assigned = 0.875.",
                        "Task points = (a + b + c) / 3 × 70 = (0.9 + 0.9 + 0.875) / 3 × 70 = 749/12, rounded 62.42.",
                        "General points: 27 of 30.",
                        "Total = 749/12 + 27 = 1073/12, rounded 89.42.",
                        "The unrounded total 1073/12 (about 89.42) is 70 or more and below 90: good.");
    }

    @Test
    void the_same_in_vietnamese() {
        Score score = DECREE.score(lan("27", line("1", 20, 18, 1, 0)));
        assertThat(step(score, "line.quality").text().vi())
                .isEqualTo(
                        "Công việc A, chất lượng: 1 lần đánh giá không đạt, 0 lần được miễn do nguyên nhân khách quan."
                                + " Mỗi lần trong 1 lần còn lại trừ 0,25 của một sản phẩm: 1 × (18 − 0,25 × 1), không thấp hơn 0,"
                                + " được 17,75.");
    }

    @Test
    void each_step_shows_its_inputs_in_reading_order_its_article_and_its_value() {
        Step step = step(DECREE.score(lan("27", line("1", 20, 18, 1, 0))), "line.quality");
        assertThat(step.inputs().keySet())
                .containsExactly("code", "factor", "completed", "times", "exempted", "counted", "rate");
        assertThat(step.inputs()).containsEntry("times", "1").containsEntry("counted", "1");
        assertThat(step.article()).isEqualTo("Điều 14 Nghị định 335/2025/NĐ-CP");
        assertThat(step.value()).isEqualTo("17.75");
    }

    @Test
    void the_per_line_reading_is_told_as_such() {
        Score score = PER_LINE.score(lan("27", line("2", 20, 18, 1, 2)));
        assertThat(step(score, "line.quality").text().en()).contains("of the whole line: 2 × 18 × (1 − 0.25 × 1)");
        assertThat(step(score, "line.progress").text().en())
                .contains("2 × 18 × (1 − 0.25 × 2), not below 0, gives 18.");
    }

    @Test
    void exempted_failures_are_shown_beside_those_that_count() {
        Score score = DECREE.score(lan("27", new Line("A", decimal("1"), 9, 9, 3, 1, 2, 2)));
        assertThat(step(score, "line.quality").inputs())
                .containsEntry("times", "3")
                .containsEntry("exempted", "1")
                .containsEntry("counted", "2");
        assertThat(step(score, "line.progress").text().en()).contains("2 times late, 2 exempted", "nothing deducted");
    }

    @Test
    void a_leader_reads_all_six_components() {
        Score score = DECREE.score(minh("25", leadership("0.5", "1", "1"), done(10, 10)));
        assertThat(rules(score))
                .containsExactly(
                        "line.quantity",
                        "line.quality",
                        "line.progress",
                        "quantity",
                        "quality",
                        "progress",
                        "unit-result",
                        "organisation",
                        "unity",
                        "task-points",
                        "general-points",
                        "total",
                        "grade");
        assertThat(step(score, "task-points").text().en()).contains("(1 + 1 + 1 + 0.5 + 1 + 1) / 6 × 70 = 385/6");
        assertThat(step(score, "task-points").inputs().keySet())
                .containsExactly("a", "b", "c", "d", "đ", "e", "maximum", "exact");
        assertThat(step(score, "unit-result").value()).isEqualTo("0.5");
    }

    @Test
    void what_is_missing_is_named() {
        Slip slip = Slip.ofLeader(List.of(done(1, 1)), leadership(null, "1", null));
        Score score = DECREE.score(slip);
        assertThat(step(score, "unit-result").text().en()).endsWith("missing is not zero.");
        assertThat(step(score, "unity").value()).isNull();
        assertThat(step(score, "general-points").text().en()).contains("are missing");
        assertThat(rules(score)).contains("incomplete").doesNotContain("task-points", "total", "grade");
    }

    @Test
    void missing_items_of_form_01_are_named() {
        Score score = DECREE.score(Slip.ofStaff(List.of(done(1, 1))).withGeneral(form().subList(0, 8)));
        assertThat(step(score, "general-points").text().en())
                .isEqualTo("The general items III.3, III.4 are missing; missing is not zero.");
        assertThat(step(score, "general-points").value()).isNull();
    }

    @Test
    void the_items_of_form_01_are_told_with_their_reasons() {
        var form = formWith(6, new Criterion("III.1", decimal("2"), "khá", "sáng kiến 12"));
        Score score = DECREE.score(Slip.ofStaff(List.of(done(1, 1))).withGeneral(form));
        Step item = score.explanation().stream()
                .filter(step -> "III.1".equals(step.inputs().get("item")))
                .findFirst()
                .orElseThrow();
        assertThat(item.text().en()).endsWith("product or solution: 2 of 2.5 points.");
        assertThat(item.inputs()).containsEntry("comment", "khá").containsEntry("evidence", "sáng kiến 12");
        assertThat(step(score, "general-points").value()).isEqualTo("22");
        assertThat(rules(score)).filteredOn("general-item"::equals).hasSize(10);
    }

    @Test
    void nothing_assigned_is_told() {
        Score score = DECREE.score(lan("30"));
        assertThat(rules(score)).containsExactly("insufficient-data", "general-points");
    }

    @ParameterizedTest
    @EnumSource(Absence.class)
    void the_reason_for_not_rating_is_told(Absence absence) {
        Score score = DECREE.score(lan("30", done(1, 1)).notRated(absence));
        assertThat(rules(score)).containsExactly("not-rated");
        assertThat(step(score, "not-rated").inputs()).containsEntry("reason", absence.name());
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void an_override_is_told_after_the_grade_by_score(Ground ground) {
        var conclusion = new Conclusion(ground, "QĐ-7", LocalDate.of(2026, 10, 2));
        Score score = DECREE.score(lan("30", done(1, 1)).overriddenBy(List.of(conclusion, by(ground))));
        assertThat(rules(score)).endsWith("grade", "override", "override");
        assertThat(step(score, "grade").value()).isEqualTo("EXCELLENT");
        assertThat(step(score, "override").text().vi()).contains("QĐ-7");
        assertThat(step(score, "override").inputs()).containsEntry("date", "2026-10-02");
        assertThat(step(score, "override").value()).isEqualTo("NOT_COMPLETED");
        assertThat(score.explanation().getLast().inputs()).doesNotContainKey("date");
    }

    @ParameterizedTest
    @CsvSource({
        "30, 90 or more: excellent.",
        "15, 70 or more and below 90: good.",
        "0, 50 or more and below 70: completed."
    })
    void the_grade_names_its_threshold(String general, String end) {
        long completed = general.equals("0") ? 6 : 7;
        Score score = DECREE.score(lan(general, done(7, completed)));
        assertThat(step(score, "grade").text().en()).endsWith(end);
    }

    @Test
    void not_completed_names_the_threshold_missed() {
        assertThat(english(DECREE.score(lan("0", done(1, 0)))))
                .last()
                .asString()
                .endsWith("is below 50: not completed.");
    }

    @Test
    void small_numbers_are_not_written_in_the_scientific_way() {
        Score score = DECREE.score(lan("0", line("0.0000001", 1, 1, 0, 0)));
        assertThat(step(score, "line.quantity").inputs()).containsEntry("factor", "0.0000001");
        assertThat(step(score, "line.quantity").value()).isEqualTo("0.0000001");
    }
}
