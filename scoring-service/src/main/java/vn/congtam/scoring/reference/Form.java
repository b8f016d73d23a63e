package vn.congtam.scoring.reference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.rulebook.RuleSet;

/** The general criteria of Form 01 as a rule set fixes them: ten items with their most points. */
public final class Form {
    private Form() {}

    /** @param group I, II or III */
    public record Item(String item, String group, BigDecimal maximum) {}

    public static List<Item> items(RuleSet rules) {
        return Arrays.stream(parameter(rules, "general.items").split(","))
                .map(item -> new Item(item, item.substring(0, item.indexOf('.')), maximum(rules, item)))
                .toList();
    }

    /** The items that the criteria leave out. */
    public static List<String> missing(RuleSet rules, List<Criterion> criteria) {
        Set<String> given = criteria.stream().map(Criterion::item).collect(Collectors.toSet());
        return items(rules).stream()
                .map(Item::item)
                .filter(item -> !given.contains(item))
                .toList();
    }

    /** What d, đ and e may be, the most first; none where any share may (Art. 15). */
    public static List<String> leadership(RuleSet rules) {
        String allowed = rules.parameters().getOrDefault("leadership.đ", "");
        return allowed.contains("..") ? List.of() : List.of(allowed.split(",")).reversed();
    }

    private static BigDecimal maximum(RuleSet rules, String item) {
        return new BigDecimal(parameter(rules, "general.maximum." + item));
    }

    private static String parameter(RuleSet rules, String name) {
        return Objects.requireNonNull(rules.parameters().get(name), name);
    }
}
