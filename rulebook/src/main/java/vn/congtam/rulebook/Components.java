package vn.congtam.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** The components of the task result: a, b, c of everyone (Art. 14); d, đ, e of leaders (Art. 15). */
record Components(
        @Nullable Ratio a,
        @Nullable Ratio b,
        @Nullable Ratio c,
        @Nullable Ratio unitResult,
        @Nullable Ratio organisation,
        @Nullable Ratio unity) {
    static final Components NONE = new Components(null, null, null, null, null, null);

    /** The mean over three components, or a leader's six; absent if one of them is. */
    @Nullable
    Ratio mean(boolean leader) {
        List<Ratio> known = known(leader);
        int needed = leader ? 6 : 3;
        return known.size() < needed ? null : sum(known).over(Ratio.of(needed));
    }

    private List<Ratio> known(boolean leader) {
        return Stream.of(a, b, c, leader ? unitResult : null, leader ? organisation : null, leader ? unity : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Ratio sum(List<Ratio> ratios) {
        return ratios.stream().reduce(Ratio.ZERO, Ratio::plus);
    }
}
