package vn.congtam.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/**
 * A slip's score by one rule set. Figures are exact: {@link Ratio#points()} and {@link Ratio#share()} show them. What
 * could not be computed is absent, never zero.
 *
 * @param unitResult d of a leader
 * @param organisation đ, which is not d
 * @param unity e
 */
public record Score(
        State state,
        String ruleSetId,
        String ruleSetHash,
        @Nullable Ratio a,
        @Nullable Ratio b,
        @Nullable Ratio c,
        @Nullable Ratio unitResult,
        @Nullable Ratio organisation,
        @Nullable Ratio unity,
        @Nullable Ratio taskPoints,
        @Nullable Ratio generalPoints,
        @Nullable Ratio total,
        @Nullable Grade grade,
        List<Step> explanation) {

    public Score {
        explanation = List.copyOf(explanation);
    }
}
