package vn.congtam.submission.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** Another superior assesses from now on. Who only stands in for somebody, or acts in his post, needs no such change. */
@RestController
class AssessorController {
    private final Commands commands;
    private final Desk desk;

    AssessorController(Commands commands, Desk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    record Change(
            @NotNull StaffCode assessor,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/api/v1/tasks/{task}/assessor")
    Receipt change(Act act, @PathVariable TaskId task, @Valid @RequestBody Change asked) {
        return commands.send(act, desk.changeAssessor(act, task, asked));
    }
}
