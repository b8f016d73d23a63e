package vn.congtam.submission.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.task.TaskCommand.AcceptWork;

/** Many pieces of work are accepted in one action, each for itself: one that is refused holds no other back. */
@RestController
@RequestMapping("/api/v1/acceptances")
class BulkController {
    private final Commands commands;
    private final Desk desk;

    BulkController(Commands commands, Desk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    record Acceptances(
            @NotNull @Size(min = 1, max = 500) List<@NotNull TaskId> tasks,
            @Size(max = 1000) @Nullable String note) {}

    /** @param code why it was refused */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            TaskId task,
            boolean accepted,
            @Nullable Receipt receipt,
            @Nullable String code,
            @Nullable Long currentVersion) {}

    @PostMapping
    List<Outcome> accept(Act act, @Valid @RequestBody Acceptances asked) {
        return asked.tasks().stream()
                .distinct()
                .map(task -> accept(act, task, asked.note()))
                .toList();
    }

    private Outcome accept(Act act, TaskId task, @Nullable String note) {
        try {
            desk.mustBeOpen(task);
            Receipt receipt = commands.send(only(act, task), new AcceptWork(task, act.by(), note));
            return new Outcome(task, true, receipt, null, null);
        } catch (Refused refused) {
            return new Outcome(task, false, null, refused.rule().name(), refused.version());
        }
    }

    /** The part of the act that is about this task; sent again, it gives the same receipt. */
    private static Act only(Act act, TaskId task) {
        String key = act.idempotencyKey() == null ? null : act.idempotencyKey() + "/" + task.value();
        return new Act(act.actor(), act.at(), act.correlation(), key, act.request(), null);
    }
}
