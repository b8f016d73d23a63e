package vn.congtam.scoring.closing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskId;

/**
 * Work on a slip that is not done, as its tasks tell it. Once the slip is locked it counts as not completed, though nobody
 * missed anything: it was not due yet, or had been handed in and not been assessed.
 *
 * @param parts by task and month
 * @param claims requests for an exemption that nobody has decided: what they are about counts against who asked
 */
record OpenWork(String slip, SortedMap<String, Part> parts, SortedSet<String> claims) {

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
        claims = Collections.unmodifiableSortedSet(new TreeSet<>(claims));
    }

    static OpenWork of(@Nullable OpenWork known, String slip) {
        return known == null ? new OpenWork(slip, new TreeMap<>(), new TreeSet<>()) : known;
    }

    /** What is done, or was never to be done here, is no open work. */
    OpenWork told(TaskId task, Line line, UnaryOperator<Part> change) {
        SortedMap<String, Part> all = new TreeMap<>(parts);
        String key = line.key(task);
        if (line.work().open() > 0) all.put(key, change.apply(all.getOrDefault(key, Part.UNKNOWN)));
        else all.remove(key);
        return new OpenWork(slip, all, claims);
    }

    /** What is left with who handed it over was missed before. */
    OpenWork without(TaskId task, Line line) {
        SortedMap<String, Part> all = new TreeMap<>(parts);
        all.remove(line.key(task));
        return new OpenWork(slip, all, claims);
    }

    OpenWork claimed(TaskId task, Line line, Shortfall shortfall) {
        SortedSet<String> all = new TreeSet<>(claims);
        all.add(claim(task, line, shortfall));
        return new OpenWork(slip, parts, all);
    }

    OpenWork ruled(TaskId task, Line line, Shortfall shortfall) {
        SortedSet<String> all = new TreeSet<>(claims);
        all.remove(claim(task, line, shortfall));
        return new OpenWork(slip, parts, all);
    }

    private static String claim(TaskId task, Line line, Shortfall shortfall) {
        return line.key(task) + "/" + shortfall;
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

    int undecided() {
        return claims.size();
    }

    int inReview() {
        return (int) parts.values().stream().filter(Part::inReview).count();
    }
}
