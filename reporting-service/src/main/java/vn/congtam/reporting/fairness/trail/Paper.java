package vn.congtam.reporting.fairness.trail;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.wire.Recorded;

/**
 * One file by its content, and what it proves. Handed in again with the same task, after a return, it is the same use.
 *
 * @param uses the earliest first
 * @param owners whose work it proves
 * @param again months in which it was handed in with another task than the first
 */
public record Paper(String sha256, List<Use> uses, List<StaffCode> owners, List<String> again) {

    public record Use(TaskId task, String title, List<StaffCode> owners, Deed deed) {
        boolean isOf(TaskId other) {
            return task.equals(other);
        }
    }

    static Paper of(String sha256, @Nullable Paper known, Recorded<TaskSubmitted> f) {
        TaskSubmitted fact = f.fact();
        Use use = new Use(
                fact.task(),
                fact.lines().getFirst().title(),
                fact.lines().stream().map(Line::owner).distinct().toList(),
                Deed.of(f));
        List<Use> before = known == null ? List.of() : known.uses;
        return of(sha256, isThere(before, use) ? before : withFirst(before, use));
    }

    private static boolean isThere(List<Use> before, Use use) {
        return before.stream()
                .anyMatch(one -> one.isOf(use.task())
                        && one.deed().at().isBefore(use.deed().at()));
    }

    /** Facts of several tasks come in any order between them. */
    private static List<Use> withFirst(List<Use> before, Use use) {
        return Stream.concat(before.stream().filter(one -> !one.isOf(use.task())), Stream.of(use))
                .sorted(Comparator.comparing((Use one) -> one.deed().at())
                        .thenComparing(one -> one.deed().eventId()))
                .toList();
    }

    private static Paper of(String sha256, List<Use> uses) {
        return new Paper(
                sha256,
                uses,
                uses.stream().flatMap(use -> use.owners().stream()).distinct().toList(),
                uses.stream()
                        .skip(1)
                        .map(use -> use.deed().month().toString())
                        .distinct()
                        .toList());
    }

    public boolean isUsedAgain() {
        return uses.size() > 1;
    }
}
