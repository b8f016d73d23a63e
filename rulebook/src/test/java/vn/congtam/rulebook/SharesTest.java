package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.decimal;
import static vn.congtam.rulebook.Slips.done;
import static vn.congtam.rulebook.Slips.lan;
import static vn.congtam.rulebook.Slips.line;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Line;

class SharesTest {
    private static final Line SHARED = line("1.5", 20, 18, 0, 2).sharedBy(decimal("0.6"));

    @Test
    void a_share_scales_the_factor() {
        Score shared = DECREE.score(lan("27", SHARED, done(10, 10)));
        Score scaled = DECREE.score(lan("27", line("0.9", 20, 18, 0, 2), done(10, 10)));
        assertThat(shared.total()).isEqualTo(scaled.total());
        assertThat(shared.work()).isEqualTo(scaled.work());
    }

    @Test
    void it_has_a_sentence_of_its_own_before_those_that_count_with_it() {
        List<Step> steps = DECREE.score(lan("27", SHARED)).explanation();
        assertThat(steps).extracting(Step::rule).startsWith("line.share", "line.quantity");
        assertThat(steps.getFirst().text().en())
                .isEqualTo("Job A: the own part of the shared work is 0.6; the factor counted = 1.5 × 0.6 = 0.9.");
        assertThat(steps.get(1).inputs()).containsEntry("factor", "0.9");
        assertThat(steps.get(3).text().en()).contains("0.9 × (18 − 0.25 × 2), not below 0, gives 15.75");
    }

    @Test
    void a_title_tells_work_of_one_product_apart() {
        Step step =
                DECREE.score(lan("27", titled("Hồ sơ thửa 12"))).explanation().get(1);
        assertThat(step.text().vi()).startsWith("Công việc A – Hồ sơ thửa 12: được giao 20");
        assertThat(step.inputs()).containsEntry("code", "A").containsEntry("title", "Hồ sơ thửa 12");
        assertThat(titled("B").sharedBy(BigDecimal.ONE).title()).isEqualTo("B");
    }

    @Test
    void whole_work_needs_no_such_sentence() {
        assertThat(DECREE.score(lan("27", done(1, 1).sharedBy(decimal("1.0")))).explanation())
                .extracting(Step::rule)
                .doesNotContain("line.share");
    }

    @ParameterizedTest
    @CsvSource({
        "0, SHARE_OUT_OF_RANGE",
        "-0.1, SHARE_OUT_OF_RANGE",
        "1.01, SHARE_OUT_OF_RANGE",
        "1e999999999, TOO_LARGE",
        "0.0000000000001, TOO_PRECISE"
    })
    void a_share_is_above_0_and_up_to_1(String share, String code) {
        assertThat(DECREE.examine(lan("27", done(1, 1).sharedBy(decimal(share)))))
                .extracting(wrong -> wrong.code() + " " + wrong.pointer())
                .containsExactly(code + " /lines/0/share");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.000000000001"})
    void a_share_at_its_bounds_is_fine(String share) {
        assertThat(DECREE.examine(lan("27", done(1, 1).sharedBy(decimal(share)))))
                .isEmpty();
    }

    @Test
    void the_score_shows_the_sums_its_shares_follow_from() {
        Work work = DECREE.score(lan("27", SHARED, done(10, 10))).work();
        assertThat(work).isEqualTo(new Work(Ratio.of("28"), Ratio.of("26.2"), Ratio.of("26.2"), Ratio.of("25.75")));
        assertThat(DECREE.score(lan("27").notRated(vn.congtam.rulebook.slip.Absence.NEW))
                        .work())
                .isNull();
    }

    private static Line titled(String title) {
        return new Line(
                SHARED.code(),
                title,
                SHARED.factor(),
                SHARED.assigned(),
                SHARED.completed(),
                SHARED.qualityFailures(),
                SHARED.qualityFailuresExempted(),
                SHARED.lateTimes(),
                SHARED.lateTimesExempted(),
                SHARED.share());
    }
}
