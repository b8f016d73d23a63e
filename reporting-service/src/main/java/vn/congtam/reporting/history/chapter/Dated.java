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
    private static final Comparator<Dated> AS_RECORDED = Comparator.comparing(
                    (Dated one) -> one.told().at())
            .thenComparing(one -> one.told().log())
            .thenComparing(one -> one.told().pos());

    /** Those of all these chapters, in the order in which they were recorded. */
    public static List<Dated> of(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.told().stream().map(told -> new Dated(told, chapter.month())))
                .sorted(AS_RECORDED)
                .toList();
    }
}
