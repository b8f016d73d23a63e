package vn.congtam.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals in facts have one form, the one in which they are written: 1.5, never 1.50; 1000, never 1E+3. */
public final class Decimal {
    private Decimal() {}

    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static @Nullable BigDecimal plainOrAbsent(@Nullable BigDecimal value) {
        return value == null ? null : plain(value);
    }
}
