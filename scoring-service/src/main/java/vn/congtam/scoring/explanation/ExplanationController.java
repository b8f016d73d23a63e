package vn.congtam.scoring.explanation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.rulebook.period.Span;

/** A slip with everything behind its score. */
@RestController
@RequestMapping("/api/v1/slips")
class ExplanationController {
    private final Reading reading;

    ExplanationController(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/{staff}/{span}")
    ResponseEntity<SlipAnswer> read(Actor actor, @PathVariable StaffCode staff, @PathVariable Span span) {
        SlipAnswer answer = reading.slip(actor, staff, span.toString());
        return ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer);
    }
}
