package vn.congtam.indicator.staff.secondment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.staff.Horizon;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.Refusal;
import vn.congtam.indicator.staff.StaffCommand.EndSecondment;
import vn.congtam.indicator.staff.StaffCommand.Second;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** Between agencies, so home affairs decides. */
@RestController
@RequestMapping("/api/v1/staff/{staff}/secondments")
class SecondmentController {
    private final Commands commands;
    private final Personnel personnel;
    private final Roster roster;

    SecondmentController(Commands commands, Personnel personnel, Roster roster) {
        this.commands = commands;
        this.personnel = personnel;
        this.roster = roster;
    }

    /** @param until the last day, within three years */
    record Secondment(
            @NotNull AgencyId agency,
            @NotBlank String division,
            @NotNull StaffCode superior,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 100) String document) {}

    /** @param on the first day back */
    record Return(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String document) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt second(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Secondment asked) {
        Mandate.ofHomeAffairs(act.actor());
        personnel.judged(act, staff, asked.from());
        Horizon.mustReach(asked.from(), act.today(), "/from");
        mustReceive(staff, asked);
        return commands.send(
                act,
                new Second(
                        staff,
                        asked.agency(),
                        asked.division(),
                        asked.superior(),
                        asked.from(),
                        asked.until(),
                        asked.document(),
                        act.by()));
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt end(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Return asked) {
        Mandate.ofHomeAffairs(act.actor());
        personnel.judged(act, staff, asked.on());
        return commands.send(act, new EndSecondment(staff, asked.on(), asked.document(), act.by()));
    }

    private void mustReceive(StaffCode staff, Secondment asked) {
        Organisation receiver = personnel.agency(asked.agency(), Refusal.SECONDMENT_AGENCY_UNKNOWN);
        if (!receiver.divisions().containsKey(asked.division())) {
            throw Refusal.DIVISION_UNKNOWN.refuse("/division", asked.division(), receiver.name());
        }
        receiver.mustHaveOn(asked.division(), asked.from(), "/from");
        receiver.mustHaveOn(asked.division(), asked.until(), "/until");
        personnel.mustBeThere(asked.superior(), asked.from());
        if (roster.isAboveFrom(staff, asked.superior(), asked.from())) {
            throw Refusal.SUPERIOR_CYCLE.refuse("/superior", asked.superior().value(), staff.value());
        }
    }
}
