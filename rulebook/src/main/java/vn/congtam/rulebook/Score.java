package vn.congtam.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/**
 * The score of a slip, a quarter or a year by one rule set. Figures are exact: {@link Ratio#points()} and {@link Ratio#share()} show them. What
 * could not be computed is absent, never zero.
 *
 * @param unitResult d of a leader
 * @param organisation đ, which is not d
 * @param unity e
 * @param total 0 to 100
 * @param work the converted sums a, b and c follow from, to be added up over months; absent for who is not rated
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
        @Nullable Work work,
        List<Step> explanation) {

    public Score {
        explanation = List.copyOf(explanation);
    }

    public Score(
            State state,
            String ruleSetId,
            String ruleSetHash,
            Components of,
            @Nullable Ratio taskPoints,
            @Nullable Ratio generalPoints,
            @Nullable Ratio total,
            @Nullable Grade grade,
            @Nullable Work work,
            List<Step> explanation) {
        this(
                state,
                ruleSetId,
                ruleSetHash,
                of.a(),
                of.b(),
                of.c(),
                of.unitResult(),
                of.organisation(),
                of.unity(),
                taskPoints,
                generalPoints,
                total,
                grade,
                work,
                explanation);
    }

    public Components components() {
        return new Components(a, b, c, unitResult, organisation, unity);
    }
}
