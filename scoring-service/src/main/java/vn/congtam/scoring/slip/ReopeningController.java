package vn.congtam.scoring.slip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.roster.Roster;
import vn.congtam.scoring.slip.SlipCommand.DeclineReopening;
import vn.congtam.scoring.slip.SlipCommand.Reopen;

/** The answer of a second person, above the agency and apart from it, to a request for reopening. */
@RestController
@RequestMapping("/api/v1/slips/{staff}/{span}")
class ReopeningController {
    private final Commands commands;
    private final Desk desk;
    private final Roster roster;

    ReopeningController(Commands commands, Desk desk, Roster roster) {
        this.desk = desk;
        this.commands = commands;
        this.roster = roster;
    }

    record Refusing(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping("/reopening")
    Receipt reopen(Act act, @PathVariable StaffCode staff, @PathVariable Span span) {
        SlipId slip = SlipId.of(staff, span.toString());
        return commands.send(act, new Reopen(slip, second(act, slip, span)));
    }

    @PostMapping("/reopening-refusals")
    Receipt decline(
            Act act, @PathVariable StaffCode staff, @PathVariable Span span, @Valid @RequestBody Refusing body) {
        SlipId slip = SlipId.of(staff, span.toString());
        return commands.send(act, new DeclineReopening(slip, body.reason(), second(act, slip, span)));
    }

    /** Of the agency are also those of its heir. */
    private Second second(Act act, SlipId slip, Span span) {
        @Nullable AgencyId told = desk.speaksFor(act.actor(), slip);
        return new Second(act.by(), roster.bonds(act.by(), told, span.last(), act.today()));
    }
}
