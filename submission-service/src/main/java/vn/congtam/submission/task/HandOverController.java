package vn.congtam.submission.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** What is not done yet goes from one official to another; what is accepted stays with the first, and what he missed. */
@RestController
class HandOverController {
    private final Commands commands;
    private final Desk desk;

    HandOverController(Commands commands, Desk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    /**
     * @param from the main owner unless one of those who share it is named
     * @param due a later last day, needed for what should have been handed in by now
     */
    record HandOverRequest(
            @Nullable StaffCode from,
            @NotNull StaffCode to,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable LocalDate due) {}

    @PostMapping("/api/v1/tasks/{task}/hand-over")
    Receipt handOver(Act act, @PathVariable TaskId task, @Valid @RequestBody HandOverRequest asked) {
        return commands.send(act, desk.handOver(act, task, asked));
    }
}
