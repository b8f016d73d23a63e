package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.done;
import static vn.congtam.rulebook.Slips.lan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.rulebook.exact.Ratio;

class ThresholdsTest {
    private final Thresholds thresholds = new Thresholds(DECREE.law(), "grade");

    @ParameterizedTest
    @CsvSource({
        "100, EXCELLENT",
        "90.00, EXCELLENT",
        "89.996, GOOD",
        "89.99, GOOD",
        "70, GOOD",
        "69.9999999, COMPLETED",
        "50, COMPLETED",
        "49.995, NOT_COMPLETED",
        "0, NOT_COMPLETED",
    })
    void a_grade_begins_at_its_threshold(String total, Grade grade) {
        assertThat(thresholds.grade(Ratio.of(total))).isEqualTo(grade);
    }

    @Test
    void a_total_shown_as_90_but_below_it_is_good() {
        Score score = DECREE.score(lan("20", done(100_000, 99_999)));
        ScoreAssert.that(score).hasPoints("70", "90").hasGrade(Grade.GOOD);
    }
}
