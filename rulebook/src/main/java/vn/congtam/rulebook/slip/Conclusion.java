package vn.congtam.rulebook.slip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion of the competent authority that overrides the score.
 *
 * @param date where it is not told, the conclusion is taken for one of the year that is rated
 */
public record Conclusion(
        Ground ground, String document, @Nullable LocalDate date) {

    /** What was concluded in another year is held against the grade of that year (Art. 20.4 c). */
    public boolean isOfYear(int rated) {
        return date == null || date.getYear() == rated;
    }

    /** What an agency was involved in is held against who leads it, and nobody else (Art. 20.4 d). */
    public boolean mayBeHeldAgainst(boolean leader) {
        return leader || ground != Ground.CORRUPTION;
    }
}
