package vn.congtam.indicator.staff.erasure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.ErasureGround;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.erasure.Erasures;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.StaffCommand.DeclineErasure;
import vn.congtam.indicator.staff.StaffCommand.ErasePersonalData;
import vn.congtam.indicator.staff.StaffCommand.RequestErasure;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** Home affairs asks for the erasure of a former official's personal data; a second person above the agency agrees. */
@RestController
@RequestMapping("/api/v1/staff/{staff}")
class ErasureController {
    private final Commands commands;
    private final Personnel personnel;
    private final Erasures erasures;

    ErasureController(Commands commands, Personnel personnel, Erasures erasures) {
        this.commands = commands;
        this.personnel = personnel;
        this.erasures = erasures;
    }

    /** @param document of the person's request, of the order, or of the list of what need be kept no longer */
    record Asked(
            @NotNull ErasureGround ground,
            @NotBlank @Size(max = 100) String document) {}

    record Denial(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/erasure-requests")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt request(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Asked asked) {
        Mandate.ofHomeAffairs(act.actor());
        personnel.known(staff);
        return commands.send(
                act,
                new RequestErasure(
                        staff, act.by(), asked.ground(), asked.document(), act.today(), erasures.pending(staff)));
    }

    /** For ever: what is erased cannot be brought back by anybody. */
    @PostMapping("/erasure")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt erase(Act act, @PathVariable StaffCode staff) {
        Mandate.ofProvince(act.actor());
        personnel.known(staff);
        return commands.send(act, new ErasePersonalData(staff, act.by(), act.today(), erasures.pending(staff)));
    }

    @PostMapping("/erasure-refusals")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt decline(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Denial asked) {
        Mandate.ofProvince(act.actor());
        personnel.known(staff);
        return commands.send(act, new DeclineErasure(staff, act.by(), asked.reason()));
    }
}
