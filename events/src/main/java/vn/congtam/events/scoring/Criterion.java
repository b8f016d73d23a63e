package vn.congtam.events.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;

/**
 * One of the ten items of the general criteria (Form 01).
 *
 * @param item such as {@code I.1}
 * @param points in steps of a half, up to the item's maximum
 * @param comment required below the maximum
 * @param evidence required for points in group III
 */
public record Criterion(
        String item,
        BigDecimal points,
        @Nullable String comment,
        @Nullable String evidence) {
    public Criterion {
        points = Decimal.plain(points);
    }
}
