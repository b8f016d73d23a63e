package vn.congtam.rulebook.classification;

import java.math.BigDecimal;

/**
 * A decision that an outstanding agency may have more Excellent than usual (Art. 20.5 b).
 *
 * @param percent above {@code cap.percent}, up to {@code cap.exceptional-percent}
 * @param document of the competent authority; must not be blank
 */
public record Exceptional(BigDecimal percent, String document) {}
