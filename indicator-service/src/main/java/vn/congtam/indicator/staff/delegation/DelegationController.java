package vn.congtam.indicator.staff.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Warrant;
import vn.congtam.indicator.staff.Horizon;
import vn.congtam.indicator.staff.StaffCommand.AppointActing;
import vn.congtam.indicator.staff.StaffCommand.EndActing;
import vn.congtam.indicator.staff.StaffCommand.GrantDelegation;
import vn.congtam.indicator.staff.StaffCommand.WithdrawDelegation;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

@RestController
@RequestMapping("/api/v1/staff/{staff}")
class DelegationController {
    private final Commands commands;
    private final Deputies deputies;

    DelegationController(Commands commands, Deputies deputies) {
        this.commands = commands;
        this.deputies = deputies;
    }

    /** @param until the last day */
    record Delegation(
            @NotNull StaffCode delegate,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 100) String document) {}

    /** @param on the first day no more */
    record Withdrawal(
            @NotNull StaffCode delegate,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String document) {}

    /** @param until the last day; none where the post is held beside the own until it is ended */
    record Acting(
            @NotNull PostId post,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 100) String document) {}

    /** @param on the first day no more */
    record ActingEnd(
            @NotNull PostId post,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String document) {}

    @PostMapping("/delegations")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt grant(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Delegation asked) {
        Warrant warrant = deputies.warrant(act, staff);
        deputies.mayStandIn(staff, asked.delegate(), asked.from(), asked.until());
        List<LocalDate> days = Horizon.days(asked.from(), asked.until(), act.today());
        deputies.mustWorkBeside(act, staff, asked.delegate(), days);
        boolean powers = deputies.hasPowers(staff, days);
        return commands.send(
                act,
                new GrantDelegation(
                        staff,
                        asked.delegate(),
                        asked.from(),
                        asked.until(),
                        act.today(),
                        asked.document(),
                        warrant,
                        powers));
    }

    @PostMapping("/delegations/withdrawals")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt withdraw(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Withdrawal asked) {
        Warrant warrant = deputies.warrant(act, staff);
        return commands.send(
                act,
                new WithdrawDelegation(staff, asked.delegate(), asked.on(), act.today(), asked.document(), warrant));
    }

    @PostMapping("/acting")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt appoint(Act act, @PathVariable StaffCode staff, @Valid @RequestBody Acting asked) {
        Position to = deputies.vacant(act, staff, asked.post(), asked.from(), asked.until());
        return commands.send(
                act,
                new AppointActing(
                        staff,
                        asked.post(),
                        to.agency(),
                        to.division(),
                        to.title(),
                        to.leader(),
                        asked.from(),
                        asked.until(),
                        act.today(),
                        asked.document(),
                        act.by()));
    }

    /** Before its last day, or before it has begun. */
    @PostMapping("/acting/end")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt end(Act act, @PathVariable StaffCode staff, @Valid @RequestBody ActingEnd asked) {
        deputies.mayEnd(act, staff, asked.post(), asked.on());
        return commands.send(
                act, new EndActing(staff, asked.post(), asked.on(), act.today(), asked.document(), act.by()));
    }
}
