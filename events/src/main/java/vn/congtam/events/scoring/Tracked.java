package vn.congtam.events.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;

/**
 * What one span leaves to a longer one, as it stood at its lock.
 *
 * @param state SCORED, INSUFFICIENT_DATA, INCOMPLETE or NOT_RATED
 * @param volumes absent when nothing was assigned
 * @param exactTotal of 100, unrounded, as a fraction such as {@code 1073/12}
 * @param decided absent when the person was left unrated
 */
public record Tracked(
        String span,
        Rules rules,
        String state,
        @Nullable Volumes volumes,
        @Nullable BigDecimal generalPoints,
        @Nullable BigDecimal unitResult,
        @Nullable BigDecimal organisation,
        @Nullable BigDecimal unity,
        @Nullable String exactTotal,
        @Nullable Grade computed,
        @Nullable Grade decided) {
    public Tracked {
        generalPoints = Decimal.plainOrAbsent(generalPoints);
        unitResult = Decimal.plainOrAbsent(unitResult);
        organisation = Decimal.plainOrAbsent(organisation);
        unity = Decimal.plainOrAbsent(unity);
    }
}
