package vn.congtam.indicator.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.staff.StaffCommand.AssignSuperior;
import vn.congtam.indicator.staff.StaffCommand.JoinStaff;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

@RestController
@RequestMapping("/api/v1/staff")
class StaffController {
    private final Commands commands;
    private final Appointments appointments;

    StaffController(Commands commands, Appointments appointments) {
        this.commands = commands;
        this.appointments = appointments;
    }

    record Joining(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,29}")
            String staff,

            @NotBlank @Size(max = 200) String name,
            @NotNull AgencyId agency,
            @NotNull LocalDate from) {

        JoinStaff command() {
            return new JoinStaff(new StaffCode(staff), name, agency, from);
        }
    }

    record Posting(
            @NotNull PostId post,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    record Superior(
            @Nullable StaffCode superior,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {

        AssignSuperior command(StaffCode staff) {
            return new AssignSuperior(staff, superior, from, document);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt join(Act act, @Valid @RequestBody Joining asked) {
        appointments.mayTakeOn(act.actor(), asked.agency());
        return commands.send(act, asked.command());
    }

    @PostMapping("/{staff}/posts")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt serve(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Posting asked) {
        return commands.send(act, appointments.post(act.actor(), staff, asked.post(), asked.from(), asked.document()));
    }

    @PostMapping("/{staff}/superiors")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt answerTo(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Superior asked) {
        appointments.mayAnswerTo(act.actor(), staff, asked.superior(), asked.from());
        return commands.send(act, asked.command(staff));
    }
}
