package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In force from a day on, until the next of its kind. */
public interface Dated {
    LocalDate from();

    /** The latest that had begun by that day; of two from the same the one told later. */
    static <T extends Dated> Optional<T> on(List<T> all, LocalDate day) {
        return all.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce((known, next) -> next.from().isBefore(known.from()) ? known : next);
    }

    static <T> List<T> and(List<T> all, T another) {
        return Stream.concat(all.stream(), Stream.of(another)).toList();
    }

    static <T extends Dated> List<T> without(List<T> all, LocalDate day) {
        return all.stream().filter(one -> !one.from().equals(day)).toList();
    }

    /** In force on all days until one, that day included, or until it is ended. */
    interface Spanned extends Dated {
        @Nullable
        LocalDate until();

        default boolean covers(LocalDate day) {
            return meets(day, day);
        }

        default boolean meets(LocalDate first, LocalDate last) {
            return goesOnUntil(first) && !last.isBefore(from());
        }

        /** On that day, or on a later one. */
        default boolean goesOnUntil(LocalDate day) {
            LocalDate until = until();
            return until == null || !until.isBefore(day);
        }

        /** Not where it was ended before it came to it. */
        default boolean comesToIt() {
            return goesOnUntil(from());
        }
    }
}
