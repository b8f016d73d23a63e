package vn.congtam.indicator.staff.erasure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.Refusal;
import vn.congtam.indicator.staff.StaffCommand.CorrectName;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/** A name that was recorded wrongly, or changed by law. */
@RestController
class NameController {
    private final Commands commands;
    private final Personnel personnel;

    NameController(Commands commands, Personnel personnel) {
        this.commands = commands;
        this.personnel = personnel;
    }

    record Correction(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String document) {}

    /** What the aggregate does not know it cannot keep in a snapshot: the name as it stands is looked up. */
    @PostMapping("/api/v1/staff/{staff}/name")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt correct(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Correction asked) {
        if (personnel.kept(act, staff).name().equals(asked.name())) {
            throw Refusal.NAME_UNCHANGED.refuse("/name");
        }
        return commands.send(act, new CorrectName(staff, asked.name(), asked.document(), act.by()));
    }
}
