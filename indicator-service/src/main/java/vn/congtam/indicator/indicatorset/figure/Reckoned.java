package vn.congtam.indicator.indicatorset.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicatorset.Indicator;
import vn.congtam.events.indicatorset.IndicatorValue;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.indicator.InWords;
import vn.congtam.rulebook.indicator.IndicatorDefinition;
import vn.congtam.rulebook.indicator.Level;
import vn.congtam.rulebook.indicator.Quantity;
import vn.congtam.rulebook.indicator.Rubric;
import vn.congtam.rulebook.text.Text;

/**
 * How far one indicator was attained, and why.
 *
 * @param indicator with the target of the person, where he has one of his own
 * @param attained none as long as nothing was reported
 */
public record Reckoned(
        IndicatorDefinition indicator, @Nullable Ratio attained, Text why) {

    /** @param target of the person alone; none where that of the set holds */
    public static Reckoned of(Indicator one, @Nullable BigDecimal target, @Nullable IndicatorValue value) {
        IndicatorDefinition read = aimed(one, target);
        return switch (read.measure()) {
            case Quantity quantity -> of(read, quantity, value == null ? null : value.actual());
            case Rubric rubric -> of(read, rubric, value == null ? null : value.level());
        };
    }

    /** @throws RuleViolation where such a target does not fit the indicator */
    public static IndicatorDefinition aimed(Indicator one, @Nullable BigDecimal target) {
        Map<String, String> fields = new TreeMap<>(one.fields());
        if (target != null) fields.put("target", target.toPlainString());
        return IndicatorDefinition.read(fields);
    }

    private static Reckoned of(IndicatorDefinition read, Quantity quantity, @Nullable BigDecimal actual) {
        if (actual == null) return new Reckoned(read, null, InWords.missing());
        Ratio figure = Ratio.of(actual);
        return new Reckoned(read, quantity.attainment(figure), InWords.of(quantity, figure));
    }

    private static Reckoned of(IndicatorDefinition read, Rubric rubric, @Nullable String code) {
        Level level = code == null ? null : rubric.level(code).orElse(null);
        return level == null
                ? new Reckoned(read, null, InWords.missing())
                : new Reckoned(read, level.share(), InWords.of(level));
    }
}
