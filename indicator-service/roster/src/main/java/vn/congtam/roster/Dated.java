package vn.congtam.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** In force on all days until one, that day included. */
    interface Spanned extends Dated {
        LocalDate until();

        default boolean covers(LocalDate day) {
            return !day.isBefore(from()) && !day.isAfter(until());
        }

        default boolean meets(LocalDate first, LocalDate last) {
            return !first.isAfter(until()) && !last.isBefore(from());
        }
    }
}
