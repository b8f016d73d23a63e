package vn.congtam.indicator.indicatorset.result;

import org.springframework.web.bind.annotation.*;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;

@RestController
@RequestMapping("/api/v1/indicator-sets/results")
class ResultController {
    private final Reading reading;

    ResultController(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/{staff}/{span}")
    Result of(Actor actor, @PathVariable StaffCode staff, @PathVariable String span) {
        return reading.of(actor, staff, span);
    }
}
