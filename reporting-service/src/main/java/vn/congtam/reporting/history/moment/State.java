package vn.congtam.reporting.history.moment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was known of a person. */
public record State(Moment moment, List<Standing> standings) {
    public State {
        standings = List.copyOf(standings);
    }

    /**
     * One value that is not the same.
     *
     * @param of as in {@link Standing}
     * @param eventId of the fact that says the later, or else of the one that said the earlier
     */
    public record Difference(
            String of,
            String field,
            @Nullable String before,
            @Nullable String after,
            String eventId) {}

    /** What is not in another state as it is in this one. */
    public List<Difference> to(State other) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(this, other).forEach(state -> state.standings.forEach(one -> all.add(one.of())));
        return all.stream()
                .flatMap(of -> differences(of, find(of), other.find(of)))
                .toList();
    }

    private Optional<Standing> find(String of) {
        return standings.stream().filter(one -> one.of().equals(of)).findFirst();
    }

    private static Stream<Difference> differences(String of, Optional<Standing> before, Optional<Standing> after) {
        Map<String, String> old = before.map(Standing::values).orElse(Map.of());
        Map<String, String> now = after.map(Standing::values).orElse(Map.of());
        String eventId = after.or(() -> before).map(Standing::eventId).orElseThrow();
        List<String> fields = new ArrayList<>(now.keySet());
        old.keySet().stream().filter(field -> !now.containsKey(field)).forEach(fields::add);
        return fields.stream()
                .filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .map(field -> new Difference(of, field, old.get(field), now.get(field), eventId));
    }
}
