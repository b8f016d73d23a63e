package vn.congtam.scoring.explanation.basis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.submission.Line;

/**
 * One task of one month on a slip with the facts that made it count what it counts.
 *
 * @param line as scored; none while nothing was recorded
 * @param late as noted after the lock, never scored
 * @param facts of the task itself, in order
 * @param recorded how they came on the slip
 */
public record WorkLine(
        String task,
        String month,
        @Nullable Line line,
        @Nullable Line late,
        List<Source> facts,
        List<Recording> recorded) {

    /** @param cause the id of the task's fact behind it */
    public record Recording(String eventId, @Nullable String cause) {}

    static WorkLine of(String task, String month) {
        return new WorkLine(task, month, null, null, List.of(), List.of());
    }

    /** As scored, else as noted after the lock. */
    @Nullable
    Line known() {
        return line == null ? late : line;
    }

    public String key() {
        return task + "/" + month;
    }

    /** The same with what is known of it where it was laid down first. */
    public WorkLine told(WorkLine elsewhere) {
        return new WorkLine(task, month, line, late, elsewhere.facts(), recorded);
    }

    /** Facts of the task and facts of the slip come in any order, so both are kept sorted by their logs. */
    WorkLine told(Source fact) {
        List<Source> all = new ArrayList<>(facts);
        all.add(fact);
        all.sort(Comparator.comparing(Source::log).thenComparing(Source::position));
        return new WorkLine(task, month, line, late, lastCounts(all), recorded);
    }

    /** Each count of another system says the whole: of several in a row the last one is what the line rests on. */
    private static List<Source> lastCounts(List<Source> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i + 1 == all.size() || !isCount(all.get(i)) || !isCount(all.get(i + 1)))
                .mapToObj(all::get)
                .toList();
    }

    private static boolean isCount(Source fact) {
        return fact.type().equals("WorkCounted");
    }

    WorkLine recorded(Line now, Entry by) {
        return new WorkLine(task, month, now, late, facts, with(by));
    }

    WorkLine noted(Line now, Entry by) {
        return new WorkLine(task, month, line, now, facts, with(by));
    }

    private List<Recording> with(Entry by) {
        List<Recording> all = new ArrayList<>(recorded);
        all.add(new Recording(by.eventId(), by.cause()));
        return List.copyOf(all);
    }
}
