package vn.congtam.submission.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** Work is given by a superior and handed in by its owner. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {
    private final Commands commands;
    private final Giving giving;
    private final Submitting submitting;
    private final Asked known;

    TaskController(Commands commands, Giving giving, Submitting submitting, Asked known) {
        this.commands = commands;
        this.giving = giving;
        this.submitting = submitting;
        this.known = known;
    }

    /**
     * @param month none where the task counts in one month only
     * @param evidence SHA-256 of files handed in before
     */
    record Submission(
            @Pattern(regexp = Assignment.MONTH) @Nullable String month,
            @NotNull @Min(1) Integer quantity,
            @Size(max = 20) @Nullable List<@NotNull String> evidence,
            @Size(max = 2000) @Nullable String note) {}

    /** What an external system asks for again, the very same, is the task it was, whatever the rules would say by now. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt assign(Act act, @Valid @RequestBody Assignment asked) {
        asked.mustNotBeOurs();
        return known.again(act, asked)
                .orElseGet(() -> commands.send(
                        act, giving.assignment(act, asked.id(act.actor().agency()), asked)));
    }

    @PostMapping("/{task}/submissions")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt submit(Act act, @PathVariable TaskId task, @Valid @RequestBody Submission asked) {
        return submitting.submit(act, task, asked.month(), asked.quantity(), asked.evidence(), asked.note(), null);
    }
}
