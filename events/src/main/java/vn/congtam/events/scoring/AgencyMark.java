package vn.congtam.events.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;

/**
 * Points for one criterion of an agency.
 *
 * @param source of the figure behind them, such as an index of the province
 */
public record AgencyMark(
        String criterion,
        BigDecimal points,
        @Nullable String source,
        @Nullable String comment) {
    public AgencyMark {
        points = Decimal.plain(points);
    }
}
