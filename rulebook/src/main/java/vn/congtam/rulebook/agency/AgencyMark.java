package vn.congtam.rulebook.agency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The points of one criterion.
 *
 * @param points 0 to the maximum of the criterion, at most 12 decimals
 * @param source such as the index and its year
 */
public record AgencyMark(
        String criterion, BigDecimal points, @Nullable String source) {}
