package vn.congtam.rulebook.slip;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One product or job of the period.
 *
 * @param code of the catalogue
 * @param title what tells it from other work of the same product; it explains and never counts
 * @param factor by which units of it are converted into standard products (Art. 13)
 * @param assigned units, a whole number from 0
 * @param completed units, never more than assigned
 * @param qualityFailures assessments that found a major content error (Art. 14)
 * @param qualityFailuresExempted those of them with a confirmed objective cause
 * @param lateTimes how often it was late (Art. 14)
 * @param lateTimesExempted those of them with a confirmed objective cause
 * @param share the official's own part of shared or multi-period work, above 0 and up to 1; it scales the factor
 */
public record Line(
        String code,
        @Nullable String title,
        BigDecimal factor,
        long assigned,
        long completed,
        long qualityFailures,
        long qualityFailuresExempted,
        long lateTimes,
        long lateTimesExempted,
        BigDecimal share) {

    public Line(
            String code,
            BigDecimal factor,
            long assigned,
            long completed,
            long qualityFailures,
            long qualityFailuresExempted,
            long lateTimes,
            long lateTimesExempted) {
        this(
                code,
                null,
                factor,
                assigned,
                completed,
                qualityFailures,
                qualityFailuresExempted,
                lateTimes,
                lateTimesExempted,
                BigDecimal.ONE);
    }

    public Line(String code, BigDecimal factor, long assigned, long completed) {
        this(code, factor, assigned, completed, 0, 0, 0, 0);
    }

    /** The same work, of which only a part is the official's. */
    public Line sharedBy(BigDecimal own) {
        return new Line(
                code,
                title,
                factor,
                assigned,
                completed,
                qualityFailures,
                qualityFailuresExempted,
                lateTimes,
                lateTimesExempted,
                own);
    }

    /** What sentences call it. */
    public String name() {
        return title == null ? code : code + " – " + title;
    }

    /** Whether it is the official's alone. */
    public boolean countsWhole() {
        return share.compareTo(BigDecimal.ONE) == 0;
    }

    public long qualityFailuresCounted() {
        return qualityFailures - qualityFailuresExempted;
    }

    public long lateTimesCounted() {
        return lateTimes - lateTimesExempted;
    }
}
