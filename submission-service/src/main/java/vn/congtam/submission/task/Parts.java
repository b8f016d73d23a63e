package vn.congtam.submission.task;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;

/** The months of a task, the earliest first. */
record Parts(List<Part> all) {

    static Parts of(List<Stage> stages, List<Line> lines) {
        return new Parts(
                stages.stream().map(stage -> Part.assigned(stage, lines)).toList());
    }

    /** That of the month, or where none is said the only one that it can be meant for. */
    Part meant(@Nullable String month, Predicate<Part> fit) {
        List<Part> named = all.stream()
                .filter(part -> month == null || part.stage().month().equals(month))
                .toList();
        if (named.isEmpty()) {
            throw Refusal.NOT_IN_MONTH.refuse("/month", month == null ? "" : YearMonth.parse(month));
        }
        List<Part> fitting = named.stream().filter(fit).toList();
        if (named.size() > 1 && fitting.size() != 1) {
            throw Refusal.MONTH_NEEDED.refuse("/month");
        }
        return fitting.isEmpty() ? named.getFirst() : fitting.getFirst();
    }

    /** Those that the lines are about, changed. */
    Parts changed(List<Line> lines, UnaryOperator<Part> change) {
        List<Part> now = new ArrayList<>(all);
        now.replaceAll(part -> concerns(part, lines) ? change.apply(part) : part);
        return new Parts(List.copyOf(now));
    }

    Parts given(TaskHandedOver f, Stage stage) {
        List<Part> now = new ArrayList<>(all);
        now.replaceAll(part ->
                part.stage().month().equals(stage.month()) ? part.given(f.from(), f.to(), stage, f.lines()) : part);
        return new Parts(List.copyOf(now));
    }

    private static boolean concerns(Part part, List<Line> lines) {
        return lines.stream().anyMatch(line -> line.month().equals(part.stage().month()));
    }
}
