package vn.congtam.submission.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.task.TaskCommand.SubmitWork;

/** Work is given by a superior and handed in by its owner. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {
    private final Commands commands;
    private final Desk desk;

    TaskController(Commands commands, Desk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    /**
     * @param month in which the work counts; that of the last day, unless said otherwise
     * @param planned unless said otherwise
     * @param assessor who assigns, unless another superior is named
     */
    record Assignment(
            @NotNull StaffCode owner,
            @NotNull CatalogueId catalogue,
            @NotBlank String product,
            @NotNull @Min(1) @Max(100_000) Integer quantity,
            @NotBlank @Size(max = 300) String title,

            @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") @Nullable
            String month,

            @NotNull LocalDate due,
            @Nullable Boolean planned,
            @Size(max = 1000) @Nullable String reason,
            @Nullable StaffCode assessor) {

        boolean isPlanned() {
            return planned == null || planned;
        }
    }

    /** @param evidence SHA-256 of files handed in before */
    record Submission(
            @NotNull @Min(1) Integer quantity,
            @Size(max = 20) @Nullable List<@NotNull String> evidence,
            @Size(max = 2000) @Nullable String note) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt assign(Act act, @Valid @RequestBody Assignment asked) {
        TaskId task = new TaskId(UUID.randomUUID().toString());
        return commands.send(act, desk.assignment(act, task, asked));
    }

    @PostMapping("/{task}/submissions")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt submit(Act act, @PathVariable TaskId task, @Valid @RequestBody Submission asked) {
        var evidence = desk.evidence(act, asked.evidence());
        return commands.send(
                act, new SubmitWork(task, act.by(), asked.quantity(), evidence, asked.note(), act.today()));
    }
}
