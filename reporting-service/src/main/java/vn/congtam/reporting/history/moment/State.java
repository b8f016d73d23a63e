package vn.congtam.reporting.history.moment;

import java.util.List;
import java.util.Objects;
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
        return beside(other).stream()
                .map(Beside::turned)
                .flatMap(State::differences)
                .toList();
    }

    /** All that stands in either of two, this one's first. */
    public List<Beside> beside(State other) {
        return Stream.of(this, other)
                .flatMap(state -> state.standings.stream())
                .map(Standing::of)
                .distinct()
                .map(of -> new Beside(find(of), other.find(of)))
                .toList();
    }

    private @Nullable Standing find(String of) {
        return standings.stream().filter(one -> one.of().equals(of)).findFirst().orElse(null);
    }

    private static Stream<Difference> differences(Beside after) {
        Standing last = after.either();
        return after.fields().stream()
                .filter(field -> !Objects.equals(after.there(field), after.here(field)))
                .map(field -> new Difference(last.of(), field, after.there(field), after.here(field), last.eventId()));
    }
}
