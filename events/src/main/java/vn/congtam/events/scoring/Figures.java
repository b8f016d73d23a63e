package vn.congtam.events.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;

/**
 * A score as computed. What could not be computed is absent, never zero.
 *
 * @param state SCORED, INSUFFICIENT_DATA, INCOMPLETE or NOT_RATED
 * @param a quantity, share of the converted work assigned
 * @param b quality, likewise
 * @param c progress, likewise
 * @param unitResult d of a leader (Art. 15)
 * @param organisation đ of a leader, which is not d
 * @param unity e of a leader
 * @param taskPoints of 70, rounded half-up to two decimals
 * @param generalPoints of 30
 * @param total of 100, rounded half-up to two decimals
 * @param exactTotal the same unrounded, as a fraction such as {@code 1073/12}; the grade follows from it
 */
public record Figures(
        String state,
        @Nullable BigDecimal a,
        @Nullable BigDecimal b,
        @Nullable BigDecimal c,
        @Nullable BigDecimal unitResult,
        @Nullable BigDecimal organisation,
        @Nullable BigDecimal unity,
        @Nullable BigDecimal taskPoints,
        @Nullable BigDecimal generalPoints,
        @Nullable BigDecimal total,
        @Nullable String exactTotal,
        @Nullable Grade grade) {
    public Figures {
        a = Decimal.plainOrAbsent(a);
        b = Decimal.plainOrAbsent(b);
        c = Decimal.plainOrAbsent(c);
        unitResult = Decimal.plainOrAbsent(unitResult);
        organisation = Decimal.plainOrAbsent(organisation);
        unity = Decimal.plainOrAbsent(unity);
        taskPoints = Decimal.plainOrAbsent(taskPoints);
        generalPoints = Decimal.plainOrAbsent(generalPoints);
        total = Decimal.plainOrAbsent(total);
    }
}
