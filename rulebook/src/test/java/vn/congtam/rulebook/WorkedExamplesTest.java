package vn.congtam.rulebook;

import static vn.congtam.rulebook.Grade.COMPLETED;
import static vn.congtam.rulebook.Grade.EXCELLENT;
import static vn.congtam.rulebook.Grade.GOOD;
import static vn.congtam.rulebook.Grade.NOT_COMPLETED;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.FREE;
import static vn.congtam.rulebook.Slips.PER_LINE;
import static vn.congtam.rulebook.Slips.by;
import static vn.congtam.rulebook.Slips.decimal;
import static vn.congtam.rulebook.Slips.done;
import static vn.congtam.rulebook.Slips.lan;
import static vn.congtam.rulebook.Slips.leadership;
import static vn.congtam.rulebook.Slips.line;
import static vn.congtam.rulebook.Slips.minh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.slip.Line;

class WorkedExamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "W1,  1,  1, 0, 0, 30, 1,   1,     1,     70,    100,   EXCELLENT",
        "W2,  5,  5, 0, 0, 30, 1,   1,     1,     70,    100,   EXCELLENT",
        "W3,  5,  1, 0, 0, 30, 0.2, 0.2,   0.2,   14,    44,    NOT_COMPLETED",
        "W4,  5,  0, 0, 0, 30, 0,   0,     0,     0,     30,    NOT_COMPLETED",
        "W5,  1,  1, 0, 1, 30, 1,   1,     0.75,  64.17, 94.17, EXCELLENT",
        "W6,  1,  1, 1, 0, 30, 1,   0.75,  1,     64.17, 94.17, EXCELLENT",
        "I1,  20, 18, 0, 2, 27, 0.9, 0.9,  0.875, 62.42, 89.42, GOOD",
        "I2,  10, 10, 1, 1, 25, 1,  0.975, 0.975, 68.83, 93.83, EXCELLENT",
        "I4,  1,  1, 4, 0, 20, 1,   0,     1,     46.67, 66.67, COMPLETED",
        "I5,  1,  1, 5, 0, 20, 1,   0,     1,     46.67, 66.67, COMPLETED",
    })
    void one_line_of_work(
            String id,
            long assigned,
            long completed,
            long failures,
            long late,
            String general,
            String a,
            String b,
            String c,
            String task,
            String total,
            Grade grade) {
        var score = DECREE.score(lan(general, line("1", assigned, completed, failures, late)));
        ScoreAssert.that(score)
                .is(State.SCORED)
                .hasShares(a, b, c)
                .hasPoints(task, total)
                .hasGrade(grade);
    }

    @Test
    void W7_an_objective_cause_exempts_failures_and_delays() {
        var score = DECREE.score(lan("30", new Line("A", decimal("1"), 1, 1, 2, 2, 2, 2)));
        ScoreAssert.that(score).hasShares("1", "1", "1").hasPoints("70", "100").hasGrade(EXCELLENT);
    }

    @Test
    void only_what_is_not_exempted_counts() {
        var score = DECREE.score(lan("30", new Line("A", decimal("1"), 4, 4, 3, 1, 2, 1)));
        ScoreAssert.that(score).hasShares("1", "0.875", "0.9375");
    }

    @Test
    void W8_without_any_work_assigned_there_is_neither_score_nor_grade() {
        ScoreAssert.that(DECREE.score(lan("30"))).is(State.INSUFFICIENT_DATA).hasGrade(null);
    }

    @Test
    void W9_a_leader_has_six_components() {
        var score = FREE.score(minh("30", leadership("0.8", "0.9", "1"), done(1, 1)));
        ScoreAssert.that(score).hasPoints("66.5", "96.5").hasGrade(EXCELLENT);
    }

    @Test
    void W10_work_is_weighed_by_its_factor() {
        var score = DECREE.score(lan("30", line("1.5", 2, 2, 0, 0), line("0.5", 4, 2, 0, 0)));
        ScoreAssert.that(score)
                .hasShares("0.8", "0.8", "0.8")
                .hasPoints("56", "86")
                .hasGrade(GOOD);
    }

    @Test
    void I1_per_line_a_delay_takes_a_quarter_of_the_whole_line() {
        var score = PER_LINE.score(lan("27", line("1", 20, 18, 0, 2)));
        ScoreAssert.that(score)
                .hasShares("0.9", "0.9", "0.45")
                .hasPoints("52.5", "79.5")
                .hasGrade(GOOD);
    }

    @Test
    void I7_one_failing_subordinate_drops_a_perfect_leader_to_good() {
        var score = DECREE.score(minh("25", leadership("0.5", "1", "1"), done(10, 10)));
        ScoreAssert.that(score)
                .hasPoints("64.17", "89.17")
                .hasExactTotal("535/6")
                .hasGrade(GOOD);
    }

    @Test
    void the_exact_total_is_kept() {
        ScoreAssert.that(DECREE.score(lan("27", line("1", 20, 18, 0, 2)))).hasExactTotal("1073/12");
    }

    @Test
    void R8_the_disciplined_official_is_not_completed_whatever_the_score() {
        var slip = lan("20", done(1, 1)).overriddenBy(List.of(by(Ground.DISCIPLINE)));
        ScoreAssert.that(DECREE.score(slip))
                .is(State.SCORED)
                .hasPoints("70", "90")
                .hasGrade(NOT_COMPLETED);
    }

    @Test
    void R10_a_whole_month_of_maternity_leave_is_not_rated() {
        var score = DECREE.score(lan("30", done(1, 1)).notRated(Absence.MATERNITY));
        ScoreAssert.that(score).is(State.NOT_RATED).hasGrade(null);
    }

    @ParameterizedTest
    @CsvSource({"25, 95, EXCELLENT", "20, 90, EXCELLENT", "17.5, 87.5, GOOD", "15, 85, GOOD", "22.5, 92.5, EXCELLENT"})
    void R1_to_R7_full_task_points_and_general_points(String general, String total, Grade grade) {
        ScoreAssert.that(DECREE.score(lan(general, done(1, 1))))
                .hasPoints("70", total)
                .hasGrade(grade);
    }

    @Test
    void half_done_work_with_full_general_points_is_completed() {
        ScoreAssert.that(DECREE.score(lan("30", done(2, 1))))
                .hasPoints("35", "65")
                .hasGrade(COMPLETED);
    }
}
