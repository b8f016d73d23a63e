package vn.congtam.scoring.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congtam.events.scoring.Grade;
import vn.congtam.platform.document.Cell;
import vn.congtam.platform.document.Part;
import vn.congtam.platform.document.Part.Fact;
import vn.congtam.platform.document.Wording;
import vn.congtam.rulebook.text.Text;

/** What an agency reports about a period: how many have which grade, who has none and why, and where the cap stands. */
record Report(Wording said, ResultTables tables) {

    List<Part> of(Results results) {
        Overview overview = results.overview();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Section(said.said("report.counts")));
        parts.add(new Part.Facts(counts(results)));
        parts.add(tables.divisions(results.people()));
        parts.add(new Part.Section(said.said("report.cap")));
        if (!overview.spreads().isEmpty()) parts.add(tables.spreads(overview.spreads()));
        if (overview.raised() != null)
            parts.add(Part.Paragraph.of(said.said(
                    "classification.raised",
                    said.formats().number(overview.raised().percent()),
                    overview.raised().document(),
                    overview.raised().reason())));
        texts(parts, overview.violations());
        texts(parts, overview.warnings());
        people(parts, "report.departures", results.departures());
        people(parts, "report.unrated", results.unrated());
        people(parts, "report.unsettled", results.unsettled());
        return parts;
    }

    private List<Fact> counts(Results results) {
        List<Fact> all = new ArrayList<>();
        all.add(count("report.people", results.people().size()));
        for (Map.Entry<Grade, Long> one : Results.counts(results.people()).entrySet())
            all.add(new Fact(said.called("grade", one.getKey()), Cell.of(one.getValue())));
        all.add(count("state.UNRATED", results.unrated().size()));
        all.add(count("results.undecided", results.unsettled().size()));
        all.add(count("report.withoutRecord", results.withoutRecord().size()));
        all.add(Fact.of(
                said.said("report.locked"), said.said(results.overview().locked() ? "report.yes" : "report.no")));
        return all;
    }

    private Fact count(String key, int count) {
        return new Fact(said.said(key), Cell.of(count));
    }

    private void texts(List<Part> parts, List<Text> texts) {
        texts.forEach(text -> parts.add(Part.Paragraph.of("– " + (said.vietnamese() ? text.vi() : text.en()))));
    }

    private void people(List<Part> parts, String title, List<Result> some) {
        parts.add(new Part.Section(said.said(title, some.size())));
        parts.add(some.isEmpty() ? Part.Paragraph.of(said.said("report.nobody")) : tables.people(some));
    }
}
