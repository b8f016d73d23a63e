package vn.congtam.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/**
 * The components of the task result, each 0 to 1 or absent: a, b, c of everyone (Art. 14); d, đ, e of leaders (Art. 15).
 *
 * @param unitResult d
 * @param organisation đ, which is not d
 * @param unity e
 */
public record Components(
        @Nullable Ratio a,
        @Nullable Ratio b,
        @Nullable Ratio c,
        @Nullable Ratio unitResult,
        @Nullable Ratio organisation,
        @Nullable Ratio unity) {
    public static final Components NONE = new Components(null, null, null, null, null, null);

    /** @param work from which a, b and c follow */
    public static Components of(
            @Nullable Work work, @Nullable Ratio unitResult, @Nullable Ratio organisation, @Nullable Ratio unity) {
        return new Components(
                work == null ? null : work.a(),
                work == null ? null : work.b(),
                work == null ? null : work.c(),
                unitResult,
                organisation,
                unity);
    }

    /** The mean over three components, or a leader's six (Art. 16); absent if one of them is. */
    public @Nullable Ratio mean(boolean leader) {
        List<Ratio> known = known(leader);
        return known.size() < (leader ? 6 : 3) ? null : Ratio.mean(known);
    }

    private List<Ratio> known(boolean leader) {
        return Stream.of(a, b, c, leader ? unitResult : null, leader ? organisation : null, leader ? unity : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
