package vn.congtam.events.indicatorset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;

/**
 * What was reported: a figure, or the level of a rubric.
 *
 * @param source where it comes from
 * @param external its id there; none where a person wrote it down
 * @param evidence that proves it
 */
public record IndicatorValue(
        @Nullable BigDecimal actual,
        @Nullable String level,
        String source,
        @Nullable String external,
        @Nullable String evidence) {
    public IndicatorValue {
        actual = Decimal.plainOrAbsent(actual);
    }
}
