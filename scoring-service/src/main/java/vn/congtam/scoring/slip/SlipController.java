package vn.congtam.scoring.slip;

import jakarta.validation.Valid;
import java.time.YearMonth;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;

/**
 * Acts upon a slip. The role is asked here; whether this person judges this slip, the slip itself knows, from the
 * roster as of its period.
 */
@RestController
@RequestMapping("/api/v1/slips/{staff}/{month}")
class SlipController {
    private final Commands commands;

    SlipController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/self-score")
    Receipt selfScore(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable YearMonth month,
            @Valid @RequestBody SlipRequest.SelfScore body) {
        return send(act, staff, month, body, Role.values());
    }

    @PostMapping("/review")
    Receipt review(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable YearMonth month,
            @Valid @RequestBody SlipRequest.Review body) {
        return send(act, staff, month, body, Role.RATER, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/leadership")
    Receipt leadership(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable YearMonth month,
            @Valid @RequestBody SlipRequest.Leadership body) {
        return send(act, staff, month, body, Role.RATER, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/return")
    Receipt giveBack(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable YearMonth month,
            @Valid @RequestBody SlipRequest.Return body) {
        return send(act, staff, month, body, Role.RATER, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/decision")
    Receipt decide(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable YearMonth month,
            @Valid @RequestBody SlipRequest.Decision body) {
        return send(act, staff, month, body, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/unrated")
    Receipt leaveUnrated(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable YearMonth month,
            @Valid @RequestBody SlipRequest.NotRated body) {
        return send(act, staff, month, body, Role.HEAD, Role.LEADER);
    }

    private Receipt send(Act act, StaffCode staff, YearMonth month, SlipRequest request, Role... allowed) {
        if (!act.actor().isAnyOf(allowed)) throw Refusal.ROLE_NEEDED.refuse();
        return commands.send(act, request.of(SlipId.of(staff, month.toString()), act.by()));
    }
}
