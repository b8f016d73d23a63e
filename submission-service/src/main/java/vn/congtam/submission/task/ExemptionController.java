package vn.congtam.submission.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.task.TaskCommand.*;

/** What came of an objective cause is asked for by the owner and confirmed by a competent person (Art. 14). */
@RestController
@RequestMapping("/api/v1/tasks/{task}")
class ExemptionController {
    private final Commands commands;
    private final Desk desk;

    ExemptionController(Commands commands, Desk desk) {
        this.commands = commands;
        this.desk = desk;
    }

    record Request(
            @Pattern(regexp = Assignment.MONTH) @Nullable String month,
            @NotNull Shortfall shortfall,
            @NotBlank @Size(max = 1000) String cause,
            @Size(max = 20) @Nullable List<@NotNull String> evidence) {}

    /** @param owner whose request it is; none, like the month, where only one can be meant */
    record Grant(
            @NotNull Shortfall shortfall,
            @Nullable StaffCode owner,
            @Pattern(regexp = Assignment.MONTH) @Nullable String month,
            @NotBlank @Size(max = 100) String document) {}

    record Denial(
            @NotNull Shortfall shortfall,
            @Nullable StaffCode owner,
            @Pattern(regexp = Assignment.MONTH) @Nullable String month,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/exemption-requests")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt request(Act act, @PathVariable TaskId task, @Valid @RequestBody Request asked) {
        desk.mustBeOpenForAnybody(task, asked.month());
        var evidence = desk.evidence(act, asked.evidence());
        return commands.send(
                act, new RequestExemption(task, asked.month(), act.by(), asked.shortfall(), asked.cause(), evidence));
    }

    @PostMapping("/exemptions")
    Receipt grant(Act act, @PathVariable TaskId task, @Valid @RequestBody Grant asked) {
        desk.mustBeOpenForAnybody(task, asked.month());
        Claim claim = new Claim(asked.shortfall(), asked.owner(), asked.month());
        return commands.send(act, new GrantExemption(task, claim, desk.authority(act, task), asked.document()));
    }

    @PostMapping("/exemption-refusals")
    Receipt refuse(Act act, @PathVariable TaskId task, @Valid @RequestBody Denial asked) {
        desk.mustBeOpenForAnybody(task, asked.month());
        Claim claim = new Claim(asked.shortfall(), asked.owner(), asked.month());
        return commands.send(act, new RefuseExemption(task, claim, desk.authority(act, task), asked.reason()));
    }
}
