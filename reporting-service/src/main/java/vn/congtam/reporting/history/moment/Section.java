package vn.congtam.reporting.history.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing with its values, as they stood at the one moment and at the other. */
public record Section(Standing standing, List<Row> rows) {
    private static final State NOTHING = new State(new Moment(LocalDate.EPOCH, Instant.EPOCH), List.of());

    public record Row(
            String field, @Nullable String value, @Nullable String then) {
        public boolean differs() {
            return !Objects.equals(value, then);
        }
    }

    /** @param then none where but one moment is asked for */
    public static List<Section> all(State state, @Nullable State then) {
        return state.beside(Objects.requireNonNullElse(then, NOTHING)).stream()
                .map(Section::of)
                .toList();
    }

    private static Section of(Beside pair) {
        return new Section(
                pair.either(),
                pair.fields().stream()
                        .map(field -> new Row(field, pair.here(field), pair.there(field)))
                        .toList());
    }

    /** Such as {@code 2026-10}; none of a service or a task. */
    public @Nullable String span() {
        String of = standing.of();
        return of.contains(" of slip/") ? of.substring(of.lastIndexOf('/') + 1).replaceAll("#.*", "") : null;
    }
}
