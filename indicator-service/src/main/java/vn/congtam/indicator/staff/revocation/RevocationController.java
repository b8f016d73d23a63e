package vn.congtam.indicator.staff.revocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.staff.StaffCommand.RevokeDecision;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

@RestController
class RevocationController {
    private final Commands commands;
    private final Remaining remaining;

    RevocationController(Commands commands, Remaining remaining) {
        this.commands = commands;
        this.remaining = remaining;
    }

    /** @param from the day for which it was decided; of a leaving the first out of service */
    record Revoked(
            @NotNull Revocable decision,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    @PostMapping("/api/v1/staff/{staff}/revocations")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt revoke(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Revoked asked) {
        StaffCode superior = remaining.superior(act, staff, asked.decision(), asked.from());
        return commands.send(
                act,
                new RevokeDecision(
                        staff, asked.decision(), asked.from(), act.today(), asked.document(), superior, act.by()));
    }
}
