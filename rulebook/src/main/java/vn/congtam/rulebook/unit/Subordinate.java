package vn.congtam.rulebook.unit;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.exact.Ratio;

/**
 * Where somebody under management stands in the period.
 *
 * @param key the staff code
 * @param total unrounded; with the state SCORED a total or a grade is needed
 * @param grade as decided; NOT_COMPLETED counts as below whatever the total
 */
public record Subordinate(
        String key,
        State state,
        @Nullable Ratio total,
        @Nullable Grade grade) {

    public static Subordinate of(String key, Score score) {
        return new Subordinate(key, score.state(), score.total(), score.grade());
    }
}
