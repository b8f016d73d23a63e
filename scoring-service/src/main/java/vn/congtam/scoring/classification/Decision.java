package vn.congtam.scoring.classification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congtam.events.scoring.Grade;
import vn.congtam.platform.document.Part;
import vn.congtam.platform.document.Wording;

/** The text of the decision on the grades, between its title and its signature (Arts. 18 and 20 of Decree 335/2025). */
record Decision(Wording said, String span, String agency) {

    List<Part> of(Results results) {
        return List.of(
                Part.Paragraph.centred(said.said("decision.authority", agency.toUpperCase(said.language()))),
                Part.Paragraph.of(said.said("decision.law")),
                Part.Paragraph.of(said.said("decision.decree")),
                Part.Paragraph.of(said.said("decision.proposal")),
                Part.Paragraph.centred(said.said("decision.decides")),
                Part.Paragraph.of(
                        said.said("decision.article1", results.people().size(), agency, span, grades(results))),
                Part.Paragraph.of(said.said("decision.article2")),
                Part.Paragraph.of(said.said("decision.article3")));
    }

    private String grades(Results results) {
        String counts = Results.counts(results.people()).entrySet().stream()
                .map(this::counted)
                .collect(Collectors.joining("; "));
        return counts + "; " + said.said("decision.unrated", results.unrated().size());
    }

    private String counted(Map.Entry<Grade, Long> one) {
        return said.said(
                "decision.graded",
                one.getValue(),
                said.called("grade", one.getKey()).toLowerCase(Locale.of("vi")));
    }
}
