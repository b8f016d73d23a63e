package vn.congtam.submission.task;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.Counted;
import vn.congtam.events.submission.FileFact;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.web.Fingerprint;

/**
 * All files of a system that count as one product of one official in one month: one task, whose figures grow.
 *
 * @param task none is assigned before the first count
 * @param what none where only the task is known so far: facts of different streams come in any order
 * @param recorded what the task says
 * @param open whether the task says something else than the files
 */
record Tally(
        String task,
        @Nullable What what,
        int assigned,
        int completed,
        int late,
        @Nullable Work recorded,
        boolean open) {
    record What(ConnectionId connection, StaffCode owner, CatalogueId catalogue, String product, String month) {
        static What of(ConnectionId connection, Counted one) {
            return new What(connection, one.owner(), one.catalogue(), one.product(), one.month());
        }

        /** The same for the same, whenever it is asked for. */
        String task() {
            String all = String.join("\n", connection.value(), owner.value(), catalogue.value(), product, month);
            return "c-" + Fingerprint.id(all);
        }
    }

    /** Those that a fact of a file changes. */
    static List<String> keys(FileFact f) {
        return Stream.concat(Stream.ofNullable(f.before()), Stream.ofNullable(f.now()))
                .map(one -> What.of(f.connection(), one).task())
                .distinct()
                .toList();
    }

    static Tally after(String key, @Nullable Tally known, FileFact f) {
        return of(key, known).plus(f.connection(), f.before(), -1).plus(f.connection(), f.now(), 1);
    }

    static Tally recorded(String key, @Nullable Tally known, TaskFact f) {
        Tally one = of(key, known);
        return made(
                one.task,
                one.what,
                one.assigned,
                one.completed,
                one.late,
                f.lines().getFirst().work());
    }

    private static Tally of(String key, @Nullable Tally known) {
        return known == null ? new Tally(key, null, 0, 0, 0, null, false) : known;
    }

    private Tally plus(ConnectionId connection, @Nullable Counted one, int sign) {
        if (one == null) return this;
        What of = What.of(connection, one);
        return of.task().equals(task)
                ? made(
                        task,
                        of,
                        assigned + sign,
                        completed + (one.completed() ? sign : 0),
                        late + sign * one.late(),
                        recorded)
                : this;
    }

    private static Tally made(
            String task, @Nullable What what, int assigned, int completed, int late, @Nullable Work recorded) {
        boolean told = recorded != null
                && recorded.assigned() == assigned
                && recorded.completed() == completed
                && recorded.lateTimes() == late;
        boolean nothing = recorded == null && assigned == 0;
        return new Tally(task, what, assigned, completed, late, recorded, what != null && !told && !nothing);
    }

    Work work() {
        return Work.assigned(0).counted(assigned, completed, late);
    }
}
