package vn.congtam.scoring.slip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.RejectDispute;

/** An official says that the one who is to review him is not his superior; the personnel office answers. */
@RestController
@RequestMapping("/api/v1/slips/{staff}/{span}/rater-dispute")
class DisputeController {
    private final Desk desk;
    private final Commands commands;

    DisputeController(Desk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    record Rejection(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    Receipt dispute(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Disputing body) {
        return desk.send(act, staff, span, body, Role.values());
    }

    @PostMapping("/rejection")
    Receipt reject(
            Act act, @PathVariable StaffCode staff, @PathVariable Span span, @Valid @RequestBody Rejection body) {
        SlipId slip = SlipId.of(staff, span.toString());
        return commands.send(act, new RejectDispute(slip, body.reason(), act.by(), desk.speaksFor(act.actor(), slip)));
    }
}
