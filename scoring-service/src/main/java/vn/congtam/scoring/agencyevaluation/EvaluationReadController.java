package vn.congtam.scoring.agencyevaluation;

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

/** Evaluations of agencies, each with everything behind its score. */
@RestController
@RequestMapping("/api/v1/agency-evaluations")
class EvaluationReadController {
    private final Evaluations evaluations;

    EvaluationReadController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @GetMapping
    List<Line> all(Actor actor, @RequestParam(required = false) @Nullable Span span) {
        return evaluations.all(actor, span == null ? null : span.toString());
    }

    @GetMapping("/{agency}/{span}")
    ResponseEntity<EvaluationAnswer> read(Actor actor, @PathVariable AgencyId agency, @PathVariable Span span) {
        EvaluationAnswer answer = evaluations.read(actor, agency, span.toString());
        return ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer);
    }
}
