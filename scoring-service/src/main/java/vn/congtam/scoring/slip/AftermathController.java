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

/** Conclusions that override a score (Art. 20.4), and what may follow the lock: each with a document and a reason. */
@RestController
@RequestMapping("/api/v1/slips/{staff}/{span}")
class AftermathController {
    private final Desk desk;

    AftermathController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/overrides")
    Receipt impose(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Imposition body) {
        return desk.send(act, staff, span, body, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/overrides/lifting")
    Receipt lift(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Lifting body) {
        return desk.send(act, staff, span, body, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/replacement")
    Receipt replace(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Replacement body) {
        return desk.send(act, staff, span, body, Role.HEAD, Role.LEADER);
    }

    @PostMapping("/reopening-requests")
    Receipt request(
            Act act,
            @PathVariable StaffCode staff,
            @PathVariable Span span,
            @Valid @RequestBody SlipRequest.Reopening body) {
        return desk.send(act, staff, span, body, Role.HEAD, Role.LEADER);
    }
}
