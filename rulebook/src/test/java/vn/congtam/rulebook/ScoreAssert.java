package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** Reads like the tables of the worked examples. */
record ScoreAssert(Score score) {

    static ScoreAssert that(Score score) {
        return new ScoreAssert(score);
    }

    ScoreAssert is(State state) {
        assertThat(score.state()).isEqualTo(state);
        return this;
    }

    ScoreAssert hasShares(String a, String b, String c) {
        assertThat(share(score.a())).isEqualByComparingTo(a);
        assertThat(share(score.b())).isEqualByComparingTo(b);
        assertThat(share(score.c())).isEqualByComparingTo(c);
        return this;
    }

    ScoreAssert hasPoints(String task, String total) {
        assertThat(points(score.taskPoints())).isEqualByComparingTo(task);
        assertThat(points(score.total())).isEqualByComparingTo(total);
        return this;
    }

    ScoreAssert hasExactTotal(String exact) {
        assertThat(score.total()).hasToString(exact);
        return this;
    }

    ScoreAssert hasGrade(@Nullable Grade grade) {
        assertThat(score.grade()).isEqualTo(grade);
        return this;
    }

    private static BigDecimal share(@Nullable Ratio ratio) {
        return Objects.requireNonNull(ratio).share();
    }

    private static BigDecimal points(@Nullable Ratio ratio) {
        return Objects.requireNonNull(ratio).points();
    }
}
