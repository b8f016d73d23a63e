package vn.congtam.scoring.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.rulebook.period.Span;

/** Petitions and their clocks. */
@RestController
@RequestMapping("/api/v1/petitions")
class PetitionReadController {
    private final PetitionDesk desk;

    PetitionReadController(PetitionDesk desk) {
        this.desk = desk;
    }

    /** The reader's own, and those that wait for his answer. */
    record Mine(List<PetitionAnswer> mine, List<PetitionAnswer> toAnswer) {}

    @GetMapping
    Mine mine(Actor actor) {
        return new Mine(desk.mine(actor), desk.toAnswer(actor));
    }

    @GetMapping("/open")
    List<PetitionAnswer> open(Actor actor, @RequestParam(required = false) @Nullable AgencyId agency) {
        return desk.open(actor, agency);
    }

    @GetMapping("/{staff}/{span}/{number}")
    ResponseEntity<PetitionAnswer> read(
            Actor actor, @PathVariable StaffCode staff, @PathVariable Span span, @PathVariable int number) {
        PetitionAnswer answer = desk.read(actor, staff, span.toString(), number);
        return ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer);
    }
}
