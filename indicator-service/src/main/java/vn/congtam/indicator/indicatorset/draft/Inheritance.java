package vn.congtam.indicator.indicatorset.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicatorset.FieldRule;
import vn.congtam.events.indicatorset.Indicator;

/**
 * What an indicator says, by itself and by its template: a locked field is as the template has it, one to be overridden is
 * its own, and any other is taken over where nothing else is said.
 */
final class Inheritance {
    private static final Set<String> BY_FORMULA = Set.of("floor", "steps");
    private static final Set<String> RULED = Set.of(
            "kind",
            "name",
            "weight",
            "unit",
            "direction",
            "target",
            "upper",
            "formula",
            "floor",
            "steps",
            "levels",
            "source",
            "evidence");

    private final String pointer;
    private final NewIndicator written;
    private final @Nullable Indicator template;

    /** @param pointer to the indicator in the request */
    Inheritance(String pointer, NewIndicator written, @Nullable Indicator template) {
        this.pointer = pointer;
        this.written = written;
        this.template = template;
    }

    Indicator resolved() {
        Map<String, FieldRule> rules = written.rules() == null ? Map.of() : written.rules();
        rules.keySet().forEach(this::mustBeRuled);
        SortedMap<String, String> own = written.fields();
        return template == null
                ? new Indicator(written.code(), own, rules, List.of())
                : following(template, own, new TreeMap<>(rules));
    }

    private void mustBeRuled(String field) {
        if (!RULED.contains(field)) throw Refusal.RULED_FIELD_UNKNOWN.refuse(pointer + "/rules", field);
    }

    private Indicator following(Indicator template, SortedMap<String, String> own, SortedMap<String, FieldRule> rules) {
        template.rules().forEach((field, rule) -> {
            if (rule == FieldRule.LOCK) rules.put(field, FieldRule.LOCK);
            mustKeep(template, own, field, rule);
        });
        SortedMap<String, String> all = new TreeMap<>(own);
        List<String> inherited = new ArrayList<>();
        new TreeMap<>(template.fields()).forEach((name, value) -> {
            if (takesOver(template, own, name)) {
                all.put(name, value);
                inherited.add(name);
            }
        });
        return new Indicator(written.code(), all, rules, inherited);
    }

    private void mustKeep(Indicator template, SortedMap<String, String> own, String field, FieldRule rule) {
        Map<String, String> said = of(own, field);
        if (rule == FieldRule.OVERRIDE && said.isEmpty()) {
            throw Refusal.FIELD_TO_OVERRIDE.refuse(at(field), field);
        }
        boolean differs = said.entrySet().stream()
                .anyMatch(one -> !Objects.equals(template.fields().get(one.getKey()), one.getValue()));
        if (rule == FieldRule.LOCK && differs) throw Refusal.FIELD_LOCKED.refuse(at(field), field);
    }

    /** A floor or steps belong to their formula, an upper end to its range, and levels stand together. */
    private static boolean takesOver(Indicator template, SortedMap<String, String> own, String name) {
        if (own.containsKey(name)) return false;
        if (BY_FORMULA.contains(name)) return isSame(template, own, "formula");
        if (name.equals("upper")) return isSame(template, own, "direction");
        if (isOf(name, "levels")) return of(own, "levels").isEmpty();
        return true;
    }

    private static boolean isSame(Indicator template, SortedMap<String, String> own, String name) {
        String said = own.get(name);
        return said == null || said.equals(template.fields().get(name));
    }

    private static Map<String, String> of(SortedMap<String, String> own, String field) {
        SortedMap<String, String> all = new TreeMap<>(own);
        all.keySet().removeIf(name -> !isOf(name, field));
        return all;
    }

    private static boolean isOf(String name, String field) {
        return name.equals(field)
                || field.equals("levels") && name.startsWith("level.")
                || field.equals("source") && name.startsWith("source.");
    }

    private String at(String field) {
        return pointer + "/" + field;
    }
}
