package vn.congtam.submission.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.task.TaskCommand.*;

/** Work handed in is accepted or sent back; each way of sending it back counts differently (Art. 14). */
@RestController
@RequestMapping("/api/v1/tasks/{task}")
class ReviewController {
    private final Commands commands;
    private final Desk desk;

    ReviewController(Commands commands, Desk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    /** @param month none where only one can be meant; likewise below */
    record Acceptance(
            @Pattern(regexp = Assignment.MONTH) @Nullable String month,
            @Size(max = 1000) @Nullable String note) {}

    /** @param due the day by which the work is to be handed in again */
    record Again(
            @Pattern(regexp = Assignment.MONTH) @Nullable String month,
            @NotBlank @Size(max = 1000) String reason,
            @NotNull LocalDate due) {}

    @PostMapping("/acceptance")
    Receipt accept(Act act, @PathVariable TaskId task, @Valid @RequestBody Acceptance asked) {
        desk.mustBeOpen(task, asked.month());
        return commands.send(
                act, new AcceptWork(task, asked.month(), desk.reviewer(act, task, asked.month()), asked.note()));
    }

    @PostMapping("/supplement-requests")
    Receipt requestSupplement(Act act, @PathVariable TaskId task, @Valid @RequestBody Again asked) {
        desk.mustBeOpen(task, asked.month());
        return commands.send(
                act,
                new RequestSupplement(
                        task,
                        asked.month(),
                        desk.reviewer(act, task, asked.month()),
                        asked.reason(),
                        asked.due(),
                        act.today()));
    }

    @PostMapping("/returns")
    Receipt giveBack(Act act, @PathVariable TaskId task, @Valid @RequestBody Again asked) {
        desk.mustBeOpen(task, asked.month());
        return commands.send(
                act,
                new ReturnWork(
                        task,
                        asked.month(),
                        desk.reviewer(act, task, asked.month()),
                        asked.reason(),
                        asked.due(),
                        act.today()));
    }

    @PostMapping("/quality-failures")
    Receipt countQualityFailure(Act act, @PathVariable TaskId task, @Valid @RequestBody Again asked) {
        desk.mustBeOpen(task, asked.month());
        return commands.send(
                act,
                new CountQualityFailure(
                        task,
                        asked.month(),
                        desk.reviewer(act, task, asked.month()),
                        asked.reason(),
                        asked.due(),
                        act.today()));
    }
}
