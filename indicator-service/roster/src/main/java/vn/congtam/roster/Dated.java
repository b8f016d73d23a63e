package vn.congtam.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is in force from a day on, until the next of its kind. */
interface Dated {
    LocalDate from();

    /** The latest that has begun by that day. */
    static <T extends Dated> Optional<T> on(List<T> dated, LocalDate day) {
        return dated.stream().filter(t -> !t.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** In the order of days; of two for the same day the one told later counts. */
    static <T extends Dated> List<T> with(List<T> dated, T added) {
        List<T> all = new ArrayList<>(dated);
        all.removeIf(t -> t.from().equals(added.from()));
        all.add(added);
        return sorted(all);
    }

    static <T extends Dated> List<T> without(List<T> dated, LocalDate day) {
        return dated.stream().filter(t -> !t.from().equals(day)).toList();
    }

    static <T extends Dated> List<T> sorted(List<T> dated) {
        return dated.stream().sorted(Comparator.comparing(Dated::from)).toList();
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
