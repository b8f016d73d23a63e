package vn.congtam.indicator.staff.posting;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.person.Career;
import vn.congtam.indicator.staff.StaffCommand.*;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

@RestController
@RequestMapping("/api/v1/staff/{staff}")
class PostingController {
    /** A code for machines; people read it on the page of the staff. */
    private static final String FAR = "299 congtam \"ENTRY_FAR_FROM_EFFECT\"";

    private final Commands commands;
    private final Appointments appointments;

    PostingController(Commands commands, Appointments appointments) {
        this.commands = commands;
        this.appointments = appointments;
    }

    record Posting(
            @NotNull PostId post,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    /** @param wrong the first day of the appointment as it stands */
    record Correction(
            @NotNull LocalDate wrong,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    record Superior(
            @Nullable StaffCode superior,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    /** @param divisions none any more, when left out */
    record Fields(
            @Nullable @Size(max = 50) List<@NotBlank String> divisions,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    /** A transfer that is recorded long before or after it happens is accepted, and remarked on in a header. */
    @PostMapping("/posts")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt serve(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Posting asked, HttpServletResponse http) {
        AssignPost command = appointments.post(act, staff, asked.post(), asked.from(), asked.document());
        boolean far = Career.isFar(act.today(), asked.from()) && appointments.isTransfer(command);
        Receipt receipt = commands.send(act, command);
        if (far) {
            http.setHeader("Warning", FAR);
        }
        return receipt;
    }

    @PostMapping("/posts/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt correct(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Correction asked) {
        appointments.mayCorrect(act, staff, asked.wrong(), asked.from());
        appointments.mustFit(staff, asked.wrong(), asked.from());
        return commands.send(act, new CorrectPost(staff, asked.wrong(), asked.from(), asked.document(), act.by()));
    }

    @PostMapping("/superiors")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt answerTo(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Superior asked) {
        appointments.mayAnswerTo(act, staff, asked.superior(), asked.from());
        return commands.send(
                act, new AssignSuperior(staff, asked.superior(), asked.from(), asked.document(), act.by()));
    }

    @PostMapping("/fields")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt lead(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Fields asked) {
        List<String> divisions = Objects.requireNonNullElse(asked.divisions(), List.of());
        appointments.mayLead(act, staff, divisions, asked.from());
        return commands.send(act, new AssignFields(staff, divisions, asked.from(), asked.document(), act.by()));
    }
}
