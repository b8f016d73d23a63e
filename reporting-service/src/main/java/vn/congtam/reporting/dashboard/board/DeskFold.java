package vn.congtam.reporting.dashboard.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Recorded;

/** Tasks by whose they are and in which span they count. */
public final class DeskFold {
    public static final Fold<Desk> DESKS = desks();

    private DeskFold() {}

    private static Fold<Desk> desks() {
        Fold<Desk> fold = Fold.into(Desk.class, "desks", 1)
                .onEachNamed(TaskAssigned.class, DeskFold::keys, (key, desk, f) -> assigned(key, desk, f.fact()))
                .onEachNamed(TaskHandedOver.class, DeskFold::keys, (key, desk, f) -> handedOver(key, desk, f.fact()));
        on(fold, TaskSubmitted.class, (job, line, f) -> job.submitted(LocalDate.ofInstant(f.at(), Act.VIETNAM)));
        on(
                fold,
                SupplementRequested.class,
                (job, line, f) -> job.returned(line, f.fact().due()));
        on(
                fold,
                TaskReturned.class,
                (job, line, f) -> job.returned(line, f.fact().due()));
        on(
                fold,
                QualityFailureCounted.class,
                (job, line, f) -> job.returned(line, f.fact().due()));
        on(fold, TaskAccepted.class, (job, line, f) -> job.assessed(line));
        on(fold, WorkCounted.class, (job, line, f) -> job.counted(line));
        on(fold, ExemptionRequested.class, (job, line, f) -> job.claimed(true));
        on(fold, ExemptionGranted.class, (job, line, f) -> job.claimed(false));
        on(fold, ExemptionRefused.class, (job, line, f) -> job.claimed(false));
        return fold;
    }

    @FunctionalInterface
    private interface Change<F extends TaskFact> {
        Job of(Job job, Line line, Recorded<F> f);
    }

    private static <F extends TaskFact> void on(Fold<Desk> fold, Class<F> type, Change<F> change) {
        Fold<Desk> unused = fold.onEachNamed(type, DeskFold::keys, (key, desk, f) -> {
            Desk changed = known(key, desk);
            for (Line line : lines(key, f.fact())) {
                changed = changed.changed(Piece.key(f.fact().task(), line), job -> change.of(job, line, f));
            }
            return changed;
        });
    }

    private static Desk assigned(String key, @Nullable Desk desk, TaskAssigned f) {
        Desk more = known(key, desk).assignedBy(f.terms().agency());
        for (Line line : lines(key, f))
            more = more.with(
                    Piece.key(f.task(), line), Job.assigned(line, due(f.terms().stages(), line)));
        return more;
    }

    private static Desk handedOver(String key, @Nullable Desk desk, TaskHandedOver f) {
        Desk more = known(key, desk);
        for (Line line : lines(key, f)) {
            more = line.owner().equals(f.to())
                    ? more.with(Piece.key(f.task(), line), Job.assigned(line, due(f.stages(), line)))
                    : line.owner().equals(f.from()) ? more.changed(Piece.key(f.task(), line), Job::closed) : more;
        }
        return more;
    }

    private static LocalDate due(List<Stage> stages, Line line) {
        return stages.stream()
                .filter(stage -> stage.month().equals(line.month()))
                .map(Stage::due)
                .findFirst()
                .orElseGet(() -> YearMonth.parse(line.month()).atEndOfMonth());
    }

    private static Desk known(String key, @Nullable Desk desk) {
        return Objects.requireNonNullElseGet(desk, () -> Desk.of(key));
    }

    private static List<Line> lines(String key, TaskFact f) {
        return f.lines().stream().filter(line -> key(line).equals(key)).toList();
    }

    private static List<String> keys(TaskFact f) {
        return f.lines().stream().map(DeskFold::key).distinct().toList();
    }

    private static String key(Line line) {
        return line.owner().value() + "/" + line.span();
    }
}
