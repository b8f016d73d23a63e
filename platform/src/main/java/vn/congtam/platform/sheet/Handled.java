package vn.congtam.platform.sheet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row, and what came of it.
 *
 * @param said what it says, where it could be understood
 */
public record Handled<C extends Heading, T>(
        Line<C> line, @Nullable T said, State state, List<Fault<C>> faults) {

    public enum State {
        /** Nothing speaks against it, and nothing was written. */
        RIGHT,
        TAKEN,
        /** All of it was on record before. */
        ON_RECORD,
        WRONG,
        /** There was no more time: the same file again goes on from here. */
        LEFT
    }

    public static <C extends Heading, T> Handled<C, T> of(Line<C> line, T said, State state) {
        return new Handled<>(line, said, state, List.of());
    }

    public static <C extends Heading, T> Handled<C, T> wrong(Line<C> line, List<Fault<C>> faults) {
        return new Handled<>(line, null, State.WRONG, faults);
    }

    public boolean is(State asked) {
        return state == asked;
    }

    public Handled<C, T> as(State now) {
        return new Handled<>(line, said, now, faults);
    }

    public T sure() {
        return Objects.requireNonNull(said);
    }
}
