package vn.congtam.submission.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.task.TaskCommand.ApproveProposal;
import vn.congtam.submission.task.TaskCommand.RefuseProposal;

/** Unplanned work that an official found necessary counts once a superior has approved it. */
@RestController
@RequestMapping("/api/v1")
class ProposalController {
    private final Commands commands;
    private final Giving giving;
    private final Desk desk;

    ProposalController(Commands commands, Giving giving, Desk desk) {
        this.commands = commands;
        this.giving = giving;
        this.desk = desk;
    }

    /** @param due a later last day within a month of the work, needed when that of the proposal has passed */
    record Approval(@Nullable LocalDate due) {}

    record Denial(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt propose(Act act, @Valid @RequestBody Assignment asked) {
        asked.mustNotBeOurs();
        TaskId task = new TaskId(UUID.randomUUID().toString());
        return commands.send(act, giving.proposal(act, task, asked));
    }

    @PostMapping("/tasks/{task}/approval")
    Receipt approve(Act act, @PathVariable TaskId task, @Valid @RequestBody Approval asked) {
        desk.mustBeOpen(task, null);
        desk.mustBeAbove(act, task);
        return commands.send(act, new ApproveProposal(task, act.by(), asked.due(), act.today()));
    }

    @PostMapping("/tasks/{task}/proposal-refusal")
    Receipt refuse(Act act, @PathVariable TaskId task, @Valid @RequestBody Denial asked) {
        desk.mustBeAbove(act, task);
        return commands.send(act, new RefuseProposal(task, act.by(), asked.reason()));
    }
}
