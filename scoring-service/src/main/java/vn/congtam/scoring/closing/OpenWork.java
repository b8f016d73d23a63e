package vn.congtam.scoring.closing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskId;

/**
 * Work on a slip that is not done, as its tasks tell it. Once the slip is locked it counts as not completed, though nobody
 * missed anything: it was not due yet, or had been handed in and not been assessed.
 *
 * @param parts by task and month
 */
record OpenWork(String slip, SortedMap<String, Part> parts) {

    /**
     * @param due the day by which it is to be handed in; none as long as only a later fact of the task is known
     * @param inReview handed in, and waits for who assesses it
     */
    record Part(@Nullable LocalDate due, boolean inReview) {
        static final Part UNKNOWN = new Part(null, false);

        boolean isDueFrom(LocalDate day) {
            return !inReview && due != null && !due.isBefore(day);
        }

        Part due(LocalDate day) {
            return new Part(day, false);
        }

        Part handedIn(boolean waits) {
            return new Part(due, waits);
        }
    }

    OpenWork {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    static OpenWork of(@Nullable OpenWork known, String slip) {
        return known == null ? new OpenWork(slip, new TreeMap<>()) : known;
    }

    /** What is done, or was never to be done here, is no open work. */
    OpenWork told(TaskId task, Line line, UnaryOperator<Part> change) {
        SortedMap<String, Part> all = new TreeMap<>(parts);
        String key = line.key(task);
        if (line.work().open() > 0) all.put(key, change.apply(all.getOrDefault(key, Part.UNKNOWN)));
        else all.remove(key);
        return new OpenWork(slip, all);
    }

    /** What is left with who handed it over was missed before. */
    OpenWork without(TaskId task, Line line) {
        SortedMap<String, Part> all = new TreeMap<>(parts);
        all.remove(line.key(task));
        return new OpenWork(slip, all);
    }

    static UnaryOperator<Part> due(List<Stage> stages, Line line) {
        return part -> stages.stream()
                .filter(stage -> stage.month().equals(line.month()))
                .map(stage -> part.due(stage.due()))
                .findFirst()
                .orElse(part);
    }

    int dueFrom(LocalDate day) {
        return (int) parts.values().stream().filter(part -> part.isDueFrom(day)).count();
    }

    int inReview() {
        return (int) parts.values().stream().filter(Part::inReview).count();
    }
}
