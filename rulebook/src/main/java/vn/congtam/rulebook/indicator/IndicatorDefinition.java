package vn.congtam.rulebook.indicator;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.RuleViolation;

/**
 * One of an agency's own indicators.
 *
 * @param weight in its block, of 100
 * @param source of a quantity; a level is judged
 * @param evidence what a value has to be proved by; none where nobody has said it
 */
public record IndicatorDefinition(
        String name,
        BigDecimal weight,
        Measure measure,
        @Nullable Source source,
        @Nullable String evidence) {

    /**
     * From its fields: {@code kind}, {@code name}, {@code weight}, {@code evidence}; of a quantity {@code unit},
     * {@code direction}, {@code target}, {@code upper}, {@code formula}, {@code floor}, {@code steps} (such as
     * {@code 90:75,80:50}) and {@code source.system}, {@code source.owner}, {@code source.cutOffDays}; of a rubric
     * {@code levels} (codes, the best first), {@code level.CODE.text} and {@code level.CODE.percent}.
     *
     * @throws RuleViolation naming everything wrong with it, each at its field
     */
    public static IndicatorDefinition read(Map<String, String> fields) {
        return new IndicatorReading(fields).read();
    }
}
