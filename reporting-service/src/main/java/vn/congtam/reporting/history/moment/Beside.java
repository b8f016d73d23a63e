package vn.congtam.reporting.history.moment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same thing in two states, in one of which it may not be. */
public record Beside(@Nullable Standing one, @Nullable Standing other) {

    /** What is said of it in the one, or else in the other. */
    public Standing either() {
        return Objects.requireNonNull(one == null ? other : one);
    }

    /** All that is said in either, what the one says first. */
    public List<String> fields() {
        Set<String> fields = new LinkedHashSet<>(values(one).keySet());
        fields.addAll(values(other).keySet());
        return List.copyOf(fields);
    }

    public @Nullable String here(String field) {
        return values(one).get(field);
    }

    public @Nullable String there(String field) {
        return values(other).get(field);
    }

    Beside turned() {
        return new Beside(other, one);
    }

    private static Map<String, String> values(@Nullable Standing standing) {
        return standing == null ? Map.of() : standing.values();
    }
}
