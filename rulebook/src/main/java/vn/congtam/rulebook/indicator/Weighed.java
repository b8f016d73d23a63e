package vn.congtam.rulebook.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/**
 * A part with its weight of 100.
 *
 * @param attained none where nothing is known, which is never zero
 */
public record Weighed(BigDecimal weight, @Nullable Ratio attained) {
    private static final Ratio HUNDRED = Ratio.of(100);

    /** The weighted sum, from 0 to 1; none as long as one part is missing. */
    public static @Nullable Ratio sum(List<Weighed> parts) {
        boolean whole = !parts.isEmpty() && parts.stream().allMatch(part -> part.attained != null);
        return whole ? Ratio.sum(parts.stream().map(Weighed::share).toList()) : null;
    }

    private Ratio share() {
        return Ratio.of(weight).times(Objects.requireNonNull(attained)).over(HUNDRED);
    }
}
