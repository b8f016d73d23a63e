package vn.congtam.rulebook;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.text.Resource;

/** Which parameters a rule set has, and what each may be. */
public final class Schema {
    private static final String ARTICLE = "article.";

    public static final SortedMap<String, ParameterType> TYPES = types();

    private Schema() {}

    /** Null for a name no rule reads. Every rule has its article, and only rules have. */
    static @Nullable ParameterType type(String name, SortedMap<String, String> base) {
        boolean article = name.startsWith(ARTICLE) && base.containsKey(name);
        return article ? ParameterType.parse("text") : TYPES.get(name);
    }

    private static SortedMap<String, ParameterType> types() {
        SortedMap<String, ParameterType> types = new TreeMap<>();
        Resource.read(Schema.class, "parameters.properties")
                .forEach((name, type) -> types.put(name, ParameterType.parse(type)));
        return Collections.unmodifiableSortedMap(types);
    }
}
