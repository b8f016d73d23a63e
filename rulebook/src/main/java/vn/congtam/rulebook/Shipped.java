package vn.congtam.rulebook;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.text.Resource;

/** The rule sets that come with the product, each a file beside this class; a variant names what it differs from. */
final class Shipped {
    private static final String BASE = "base";

    static final List<RuleSet> ALL = RuleSet.ids().stream()
            .map(Shipped::parameters)
            .map(Parameters::new)
            .map(RuleSet::new)
            .toList();

    private static final Map<String, RuleSet> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(RuleSet::id, Function.identity()));

    private Shipped() {}

    static @Nullable RuleSet find(String id) {
        return BY_ID.get(id);
    }

    private static SortedMap<String, String> parameters(String id) {
        SortedMap<String, String> own = Resource.read(Shipped.class, id.replace('/', '-') + ".properties");
        String base = own.get(BASE);
        SortedMap<String, String> all = base == null ? new TreeMap<>() : parameters(base);
        all.putAll(own);
        return all;
    }
}
