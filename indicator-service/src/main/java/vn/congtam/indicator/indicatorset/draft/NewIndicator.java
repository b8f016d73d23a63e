package vn.congtam.indicator.indicatorset.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;
import vn.congtam.events.indicatorset.FieldRule;
import vn.congtam.rulebook.indicator.Curve;
import vn.congtam.rulebook.indicator.Direction;

/**
 * An indicator as it is written; what is left out is taken over from the template, where it has one of this code.
 *
 * @param weight of 100 in its block
 * @param upper the upper end of a range that is to be kept, whose lower end is the target
 * @param rules what sets that follow this one may do with a field: INHERIT, OVERRIDE or LOCK
 */
public record NewIndicator(
        @NotNull @Pattern(regexp = "[\\p{L}\\p{N}._-]{1,20}")
        String code,

        @Nullable Kind kind,
        @Size(max = 300) @Nullable String name,
        @Nullable BigDecimal weight,
        @Size(max = 60) @Nullable String unit,
        @Nullable Direction direction,
        @Nullable BigDecimal target,
        @Nullable BigDecimal upper,
        @Nullable Curve formula,
        @Nullable BigDecimal floor,
        @Size(max = 20) @Nullable List<@NotNull @Valid NewStep> steps,
        @Size(max = 10) @Nullable List<@NotNull @Valid NewLevel> levels,
        @Valid @Nullable NewSource source,
        @Size(max = 500) @Nullable String evidence,
        @Size(max = 20) @Nullable Map<String, FieldRule> rules) {

    public enum Kind {
        QUANTITATIVE,
        QUALITATIVE
    }

    /**
     * @param from the figure, of a range the distance from it, from which on
     * @param percent is credited
     */
    public record NewStep(@NotNull BigDecimal from, @NotNull BigDecimal percent) {}

    public record NewLevel(
            @NotNull @Pattern(regexp = "[A-Za-z0-9]{1,10}") String code,

            @NotBlank @Size(max = 500) String text,
            @NotNull BigDecimal percent) {}

    /** @param cutOffDays so many days after the span its figures are due */
    public record NewSource(
            @Size(max = 200) @Nullable String system,
            @Size(max = 200) @Nullable String owner,
            @Min(0) @Max(99) @Nullable Integer cutOffDays) {}

    /** What is written here, as the rulebook reads it. */
    SortedMap<String, String> fields() {
        SortedMap<String, String> all = new TreeMap<>();
        put(all, "kind", kind);
        put(all, "name", name);
        put(all, "weight", weight);
        put(all, "unit", unit);
        put(all, "direction", direction);
        put(all, "target", target);
        put(all, "upper", upper);
        put(all, "formula", formula);
        put(all, "floor", floor);
        put(all, "evidence", evidence);
        if (steps != null) put(all, "steps", written(steps));
        if (levels != null) levels(all, levels);
        if (source != null) source(all, source);
        return all;
    }

    private static String written(List<NewStep> steps) {
        return steps.stream()
                .map(step -> plain(step.from()) + ":" + plain(step.percent()))
                .collect(Collectors.joining(","));
    }

    private static void levels(Map<String, String> all, List<NewLevel> levels) {
        put(all, "levels", levels.stream().map(NewLevel::code).collect(Collectors.joining(",")));
        levels.forEach(level -> {
            put(all, "level." + level.code() + ".text", level.text());
            put(all, "level." + level.code() + ".percent", level.percent());
        });
    }

    private static void source(Map<String, String> all, NewSource source) {
        put(all, "source.system", source.system());
        put(all, "source.owner", source.owner());
        put(all, "source.cutOffDays", source.cutOffDays());
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) all.put(name, value instanceof BigDecimal decimal ? plain(decimal) : value.toString());
    }

    /** A number that is no figure at all is left for the rulebook to refuse, without ever being written out. */
    private static String plain(BigDecimal decimal) {
        return Math.abs((long) decimal.scale()) + decimal.precision() > 100
                ? decimal.toString()
                : Decimal.plain(decimal).toPlainString();
    }
}
