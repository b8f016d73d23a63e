package vn.congtam.events.indicatorset;

import java.math.BigDecimal;
import java.util.List;
import vn.congtam.events.Decimal;

/** @param weight of 100 among the blocks; the weights of its indicators are of 100 again */
public record Block(String code, String title, BigDecimal weight, List<Indicator> indicators) {
    public Block {
        weight = Decimal.plain(weight);
    }
}
