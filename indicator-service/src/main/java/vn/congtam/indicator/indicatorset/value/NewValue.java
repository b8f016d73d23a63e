package vn.congtam.indicator.indicatorset.value;

import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicatorset.IndicatorValue;

/**
 * A figure, or the level of a rubric.
 *
 * @param source where it comes from
 * @param external its id there: the same id again is the same figure
 * @param reason why it takes the place of the one reported before
 */
public record NewValue(
        @NotNull StaffCode staff,
        @NotBlank @Size(max = 30) String span,
        @NotBlank @Size(max = 20) String indicator,
        @Digits(integer = 12, fraction = 6) @Nullable BigDecimal actual,
        @Size(max = 10) @Nullable String level,
        @NotBlank @Size(max = 200) String source,
        @Size(min = 1, max = 100) @Nullable String external,
        @Size(min = 1, max = 500) @Nullable String evidence,
        @Size(min = 1, max = 500) @Nullable String reason)
        implements Told {

    IndicatorValue value() {
        return new IndicatorValue(actual, level, source, external, evidence);
    }
}
