package vn.congtam.rulebook;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Whether parameters are known, complete and well formed, and fit each other. */
final class ParameterExamination {
    private final SortedMap<String, String> all;
    private final SortedMap<String, String> base;
    private final Findings found = new Findings();

    /** @param base what the names of articles are known from */
    ParameterExamination(SortedMap<String, String> all, SortedMap<String, String> base) {
        this.all = all;
        this.base = base;
    }

    Findings examined() {
        all.forEach(this::examine);
        Schema.TYPES.forEach(this::mustBeThere);
        if (found.all().isEmpty()) new Consistency(new Parameters(all), found).examine();
        return found;
    }

    private void examine(String name, String value) {
        ParameterType type = Schema.type(name, base);
        if (found.require(type != null, Defect.PARAMETER_UNKNOWN, at(name), name)) wellFormed(name, value, type);
    }

    private void wellFormed(String name, String value, @Nullable ParameterType type) {
        if (type != null) found.require(type.accepts(value), Defect.PARAMETER_MALFORMED, at(name), type.text());
    }

    private void mustBeThere(String name, ParameterType type) {
        found.require(type.optional() || all.containsKey(name), Defect.PARAMETER_MISSING, at(name), name);
    }

    /** A JSON pointer to the parameter. */
    static String at(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
