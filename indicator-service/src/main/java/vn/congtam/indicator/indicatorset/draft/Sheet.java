package vn.congtam.indicator.indicatorset.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicatorset.Indicator;

/**
 * An indicator as it stands in a form.
 *
 * @param said what the set says of itself, by field
 * @param taken what it takes over from its template, and goes on to take over where nothing is written
 */
public record Sheet(
        String code,
        Map<String, String> said,
        Map<String, String> taken,
        Map<String, String> rules,
        List<Step> steps,
        List<Level> levels) {
    public record Step(String from, String percent) {}

    public record Level(String code, String text, String percent) {}

    public static Sheet of(Indicator one) {
        Map<String, String> said = new TreeMap<>(one.fields());
        said.keySet().removeAll(one.inherited());
        return sheet(one, said);
    }

    /** Nothing is said yet, and all is taken over. */
    public static Sheet following(Indicator template) {
        return new Sheet(template.code(), Map.of(), template.fields(), Map.of(), List.of(), List.of());
    }

    private static Sheet sheet(Indicator one, Map<String, String> said) {
        Map<String, String> taken = new TreeMap<>(one.fields());
        taken.keySet().retainAll(one.inherited());
        Map<String, String> rules = one.rules().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, rule -> rule.getValue().name()));
        return new Sheet(one.code(), said, taken, rules, steps(said), levels(said));
    }

    /** As it is written in facts: {@code 95:100,90:50}. */
    private static List<Step> steps(Map<String, String> said) {
        return listed(said.get("steps"))
                .map(step -> step.split(":", 2))
                .map(step -> new Step(step[0], step[1]))
                .toList();
    }

    private static List<Level> levels(Map<String, String> said) {
        return listed(said.get("levels"))
                .map(code -> new Level(
                        code,
                        said.getOrDefault("level." + code + ".text", ""),
                        said.getOrDefault("level." + code + ".percent", "")))
                .toList();
    }

    private static Stream<String> listed(@Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(text.split(","));
    }
}
