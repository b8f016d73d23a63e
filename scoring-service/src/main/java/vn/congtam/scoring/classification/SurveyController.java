package vn.congtam.scoring.classification;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.rulebook.period.Span;

/** The classification of a period. */
@RestController
class SurveyController {
    private final Surveying surveying;

    SurveyController(Surveying surveying) {
        this.surveying = surveying;
    }

    @GetMapping("/api/v1/periods/{agency}/{span}/classification")
    Overview classification(Actor actor, @PathVariable AgencyId agency, @PathVariable Span span) {
        return surveying.overview(actor, agency, span.toString());
    }
}
