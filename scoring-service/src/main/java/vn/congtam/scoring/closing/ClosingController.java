package vn.congtam.scoring.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.rulebook.period.Span;

/** Periods and their closing checklists. */
@RestController
@RequestMapping("/api/v1/periods")
class ClosingController {
    private final Checking checking;

    ClosingController(Checking checking) {
        this.checking = checking;
    }

    @GetMapping
    List<Term> periods(Actor actor, @RequestParam(required = false) @Nullable AgencyId agency) {
        return checking.periods(actor, agency);
    }

    @GetMapping("/{agency}/{span}")
    ResponseEntity<Checklist> checklist(Actor actor, @PathVariable AgencyId agency, @PathVariable Span span) {
        Checklist list = checking.checklist(actor, agency, span.toString());
        return ResponseEntity.ok().eTag("\"" + list.version() + "\"").body(list);
    }
}
