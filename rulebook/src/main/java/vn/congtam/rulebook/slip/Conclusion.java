package vn.congtam.rulebook.slip;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion of the competent authority that overrides the score.
 *
 * @param date where it is not told, the conclusion is taken for one of the year that is rated
 */
public record Conclusion(
        Ground ground, String document, @Nullable LocalDate date) {

    /**
     * What was concluded in another year is held against the grade of that year (Art. 20.4 c).
     *
     * @param rated the year that is rated; several where days across a turn of the year are
     */
    public boolean isOfYears(Collection<Integer> rated) {
        return date == null || rated.contains(date.getYear());
    }

    /** What an agency was involved in is held against who leads it, and nobody else (Art. 20.4 d). */
    public boolean mayBeHeldAgainst(boolean leader) {
        return leader || ground != Ground.CORRUPTION;
    }
}
