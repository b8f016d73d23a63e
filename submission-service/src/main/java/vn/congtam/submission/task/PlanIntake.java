package vn.congtam.submission.task;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.sheet.Fault;
import vn.congtam.platform.sheet.Grid;
import vn.congtam.platform.sheet.Handled;
import vn.congtam.platform.sheet.Handled.State;
import vn.congtam.platform.sheet.Line;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.sheet.Spoken;
import vn.congtam.platform.sheet.Upload;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.task.TaskCommand.AssignTask;

/** A plan of many tasks. A row is known by what it says, so the same file sent again assigns nothing twice. */
@Component
class PlanIntake {
    /** Less than the edge waits for an answer. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private final Grid<PlanColumn> grid;
    private final Giving giving;
    private final Reference reference;
    private final Commands commands;
    private final Plans plans;

    PlanIntake(MessageSource messages, Giving giving, Reference reference, Commands commands, Plans plans) {
        this.grid = new Grid<>(PlanColumn.class, new Spoken(messages));
        this.giving = giving;
        this.reference = reference;
        this.commands = commands;
        this.plans = plans;
    }

    List<Handled<PlanColumn, AssignTask>> handle(Act act, CatalogueId catalogue, Mode mode, List<MultipartFile> file)
            throws IOException {
        List<Line<PlanColumn>> lines = grid.lines(Upload.read(file));
        Seen seen = new Seen(new HashMap<>(), plans.known(act.by()));
        List<Handled<PlanColumn, AssignTask>> rows =
                lines.stream().map(line -> checked(act, catalogue, line, seen)).toList();
        long end = System.nanoTime() + LONGEST.toNanos();
        return mode.takes(rows.stream().anyMatch(row -> row.is(State.WRONG)))
                ? rows.stream().map(row -> taken(act, row, end)).toList()
                : rows;
    }

    private Handled<PlanColumn, AssignTask> checked(Act act, CatalogueId catalogue, Line<PlanColumn> line, Seen seen) {
        PlanReading reading = new PlanReading(line, catalogue, act.by());
        return reading.read()
                .map(asked -> checked(act, line, asked, seen))
                .orElseGet(() -> Handled.wrong(line, reading.faults()));
    }

    private Handled<PlanColumn, AssignTask> checked(Act act, Line<PlanColumn> line, Assignment asked, Seen seen) {
        TaskId task = asked.id(null);
        Integer before = seen.numbers().putIfAbsent(task, line.number());
        try {
            if (before != null) throw Refusal.PLAN_ROW_TWICE.refuse("/title", before);
            if (isOnRecord(task, asked, seen)) return new Handled<>(line, null, State.ON_RECORD, List.of());
            AssignTask command = giving.assignment(act, task, asked);
            command.check();
            return Handled.of(line, command, State.RIGHT);
        } catch (Refused why) {
            return Handled.wrong(line, List.of(new Fault<>(PlanColumn.of(why.pointer()), why)));
        }
    }

    /**
     * @param numbers of the rows before, by their tasks
     * @param known what the sender has assigned, by whatever way
     */
    private record Seen(Map<TaskId, Integer> numbers, Plans.Known known) {}

    private boolean isOnRecord(TaskId task, Assignment asked, Seen seen) {
        return reference.docket(task).isPresent() || seen.known().has(asked);
    }

    /** Each for itself: one that is refused meanwhile holds no other back. */
    private Handled<PlanColumn, AssignTask> taken(Act act, Handled<PlanColumn, AssignTask> row, long end) {
        if (!row.is(State.RIGHT)) return row;
        if (System.nanoTime() > end) return row.as(State.LEFT);
        try {
            commands.send(act.besides(), row.sure());
            return row.as(State.TAKEN);
        } catch (Refused why) {
            return Handled.wrong(row.line(), List.of(new Fault<>(PlanColumn.of(why.pointer()), why)));
        }
    }
}
