package vn.congtam.rulebook.slip;

import java.math.BigDecimal;

/**
 * One product or job of the period.
 *
 * @param code of the catalogue
 * @param factor by which units of it are converted into standard products (Art. 13)
 * @param qualityFailures assessments that found a major content error (Art. 14)
 * @param qualityFailuresExempted those of them with a confirmed objective cause
 */
public record Line(
        String code,
        BigDecimal factor,
        long assigned,
        long completed,
        long qualityFailures,
        long qualityFailuresExempted,
        long lateTimes,
        long lateTimesExempted) {

    public Line(String code, BigDecimal factor, long assigned, long completed) {
        this(code, factor, assigned, completed, 0, 0, 0, 0);
    }

    public long qualityFailuresCounted() {
        return qualityFailures - qualityFailuresExempted;
    }

    public long lateTimesCounted() {
        return lateTimes - lateTimesExempted;
    }
}
