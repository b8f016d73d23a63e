package vn.congtam.indicator.staff.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.staff.Horizon;
import vn.congtam.indicator.staff.Personnel;
import vn.congtam.indicator.staff.Refusal;
import vn.congtam.indicator.staff.Rejoining;
import vn.congtam.indicator.staff.StaffCommand.ChangeKind;
import vn.congtam.indicator.staff.StaffCommand.JoinStaff;
import vn.congtam.indicator.staff.StaffCommand.LeaveService;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

@RestController
@RequestMapping("/api/v1/staff")
class StaffController {
    private final Commands commands;
    private final Personnel personnel;

    StaffController(Commands commands, Personnel personnel) {
        this.commands = commands;
        this.personnel = personnel;
    }

    /** @param kind a civil servant unless said otherwise */
    record Joining(
            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{1,29}")
            String staff,

            @NotBlank @Size(max = 200) String name,
            @Nullable SubjectKind kind,
            @NotNull AgencyId agency,
            @NotNull LocalDate from) {

        JoinStaff by(StaffCode by) {
            SubjectKind as = Objects.requireNonNullElse(kind, SubjectKind.CIVIL_SERVANT);
            return new JoinStaff(new StaffCode(staff), name, as, agency, from, by);
        }
    }

    record Kind(
            @NotNull SubjectKind kind,
            @NotNull LocalDate from,
            @NotBlank @Size(max = 100) String document) {}

    /** @param on the first day out of service */
    record Departure(
            @NotNull LocalDate on,
            @NotNull Leaving reason,
            @NotBlank @Size(max = 100) String document) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt join(Act act, @Valid @RequestBody Joining asked) {
        Mandate.ofPersonnel(act.actor(), asked.agency());
        Horizon.mustReach(asked.from(), act.today(), "/from");
        personnel.agency(asked.agency(), Refusal.STAFF_AGENCY_UNKNOWN).mustStandOn(asked.from(), "/from");
        StaffCode staff = new StaffCode(asked.staff());
        personnel
                .find(staff)
                .map(former -> new Rejoining(former, asked.agency(), asked.name()))
                .ifPresent(one -> one.mustBeBy(act.actor(), act.today()));
        return commands.send(act, asked.by(act.by()));
    }

    @PostMapping("/{staff}/kinds")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt change(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Kind asked) {
        personnel.judged(act, staff, asked.from());
        Horizon.mustReach(asked.from(), act.today(), "/from");
        return commands.send(act, new ChangeKind(staff, asked.kind(), asked.from(), asked.document(), act.by()));
    }

    @PostMapping("/{staff}/leaving")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt leave(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Departure asked) {
        personnel.judged(act, staff, asked.on().minusDays(1));
        Horizon.mustReach(asked.on(), act.today(), "/on");
        return commands.send(act, new LeaveService(staff, asked.on(), asked.reason(), asked.document(), act.by()));
    }
}
