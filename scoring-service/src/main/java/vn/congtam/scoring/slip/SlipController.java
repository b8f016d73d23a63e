package vn.congtam.scoring.slip;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.web.Act;
import vn.congtam.rulebook.period.Span;

/**
 * Acts upon a slip. The role is asked here; whether this person judges this slip, the slip itself knows, from the
 * roster as of its period.
 */
@RestController
@RequestMapping("/api/v1/slips/{staff}/{span}")
class SlipController {
    private final Desk desk;

    SlipController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/self-score")
    Receipt selfScore(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.SelfScore body) {
        return desk.send(act, staff, span, body, Role.values());
    }

    @PostMapping("/review")
    Receipt review(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Review body) {
        return desk.send(act, staff, span, body, Role.RATER, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/leadership")
    Receipt leadership(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Leadership body) {
        return desk.send(act, staff, span, body, Role.RATER, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/return")
    Receipt giveBack(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Return body) {
        return desk.send(act, staff, span, body, Role.RATER, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/decision")
    Receipt decide(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Decision body) {
        return desk.send(act, staff, span, body, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/decision/withdrawal")
    Receipt withdraw(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Withdrawal body) {
        return desk.send(act, staff, span, body, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/unrated")
    Receipt leaveUnrated(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.NotRated body) {
        return desk.send(act, staff, span, body, Role.HEAD, Role.LEADER);
    }
}
