package vn.congtam.reporting.history.chapter;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a chapter.
 *
 * @param month the span in which it counts; none for the facts of service
 */
public record Dated(Told told, @Nullable String month) {
    /** Those of all these chapters, in the order in which they were recorded. */
    public static List<Dated> of(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.told().stream().map(told -> new Dated(told, chapter.month())))
                .sorted(Comparator.comparing(Dated::told, Told.AS_RECORDED))
                .toList();
    }
}
