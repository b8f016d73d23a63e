package vn.congtam.scoring.classification;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.document.Csv;
import vn.congtam.platform.document.Format;
import vn.congtam.rulebook.period.Span;

/** The documents about a period as files, for whoever may look at its classification. */
@RestController
@RequestMapping("/api/v1/periods/{agency}/{span}")
class PaperController {
    private final Surveying surveying;
    private final Papers papers;

    PaperController(Surveying surveying, Papers papers) {
        this.surveying = surveying;
        this.papers = papers;
    }

    @GetMapping("/form-02.{format}")
    ResponseEntity<byte[]> form02(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @PathVariable String format,
            Locale language) {
        Format as = Format.of(format);
        return as.answer(papers.form02(surveying.results(actor, agency, span.toString()), language));
    }

    @GetMapping("/decision.{format}")
    ResponseEntity<byte[]> decision(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @PathVariable String format,
            Locale language) {
        Format as = Format.of(format);
        return as.answer(papers.decision(surveying.results(actor, agency, span.toString()), language));
    }

    @GetMapping("/report.{format}")
    ResponseEntity<byte[]> report(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable Span span,
            @PathVariable String format,
            Locale language) {
        Format as = Format.of(format);
        return as.answer(papers.report(surveying.results(actor, agency, span.toString()), language));
    }

    @GetMapping("/results.csv")
    ResponseEntity<byte[]> list(Actor actor, @PathVariable AgencyId agency, @PathVariable Span span, Locale language) {
        Results results = surveying.results(actor, agency, span.toString());
        return Csv.answer("ket-qua-" + agency.value() + "-" + span, papers.list(results, language));
    }
}
