package vn.congtam.platform.wire.projection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.platform.wire.intake.Told;

/** A fact, what the fold makes of it, and the documents that it belongs to. */
record Change<T extends Record>(Told told, Recorded<Fact> fact, Fold.Step<T, Fact> step, Set<String> keys) {

    static <T extends Record> Change<T> of(Told told, Fact fact, Fold.Step<T, Fact> step) {
        return new Change<>(
                told,
                new Recorded<>(fact, told.entry()),
                step,
                new LinkedHashSet<>(step.keys().apply(fact)));
    }

    /**
     * Changes all of its documents, or none when one of them cannot be changed.
     *
     * @param check told of each new content, to refuse it
     */
    void apply(Map<String, Row<T>> rows, Consumer<T> check) {
        String stream = told.entry().agg();
        Map<Row<T>, @Nullable T> changed = new LinkedHashMap<>();
        for (String key : keys) {
            Row<T> row = rows.get(key);
            if (row != null && !row.saw(stream, told.seq())) {
                changed.put(row, checked(step.change().of(key, row.document(), fact), check));
            }
        }
        changed.forEach((row, next) -> row.become(next, stream, told.seq()));
    }

    private static <T> @Nullable T checked(@Nullable T next, Consumer<T> check) {
        if (next != null) {
            check.accept(next);
        }
        return next;
    }
}
