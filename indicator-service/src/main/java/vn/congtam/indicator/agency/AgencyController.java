package vn.congtam.indicator.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.agency.AgencyCommand.EstablishAgency;
import vn.congtam.indicator.agency.AgencyCommand.EstablishDivision;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

@RestController
@RequestMapping("/api/v1/agencies")
class AgencyController {
    private final Commands commands;
    private final Roster roster;

    AgencyController(Commands commands, Roster roster) {
        this.commands = commands;
        this.roster = roster;
    }

    /** @param from the day on which it comes into being; none of one that has stood before */
    record NewAgency(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{1,49}")
            String agency,

            @NotBlank @Size(max = 200) String name,
            @Nullable LocalDate from) {}

    record NewDivision(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,49}")
            String division,

            @NotBlank @Size(max = 200) String name) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt establish(Act act, @Valid @RequestBody NewAgency asked) {
        Mandate.ofHomeAffairs(act.actor());
        return commands.send(act, new EstablishAgency(new AgencyId(asked.agency()), asked.name(), asked.from()));
    }

    @PostMapping("/{agency}/divisions")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt divide(Act act, @PathVariable AgencyId agency, @Valid @RequestBody NewDivision asked) {
        Mandate.ofPersonnel(act.actor(), agency);
        return commands.send(act, new EstablishDivision(agency, asked.division(), asked.name()));
    }

    @GetMapping
    List<Organisation> all(Actor actor) {
        return roster.agencies();
    }

    @GetMapping("/{agency}")
    Organisation one(Actor actor, @PathVariable AgencyId agency) {
        return roster.agency(agency).orElseThrow(() -> Refusal.AGENCY_NOT_FOUND.refuse("", agency.value()));
    }
}
