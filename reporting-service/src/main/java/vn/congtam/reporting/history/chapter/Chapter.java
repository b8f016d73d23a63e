package vn.congtam.reporting.history.chapter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * A few facts about a person that belong together: a task's, or those of a slip about one piece of work. Small, so that
 * keeping one more fact never means to write a long document again.
 *
 * @param staff whom it is about
 * @param month the span in which it counts, such as {@code 2026-10} or {@code 2026-Q4}; none for the facts of service
 */
public record Chapter(StaffCode staff, @Nullable String month, List<Told> told) {

    static Chapter about(StaffCode staff, @Nullable String month) {
        return new Chapter(staff, month, List.of());
    }

    Chapter with(Told one) {
        return new Chapter(
                staff, month, Stream.concat(told.stream(), Stream.of(one)).toList());
    }
}
