package vn.congtam.scoring.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.document.Document;
import vn.congtam.platform.document.Letterhead;
import vn.congtam.platform.document.Mark;
import vn.congtam.platform.document.Part;
import vn.congtam.platform.document.Signature;
import vn.congtam.platform.document.Table;
import vn.congtam.platform.document.Wording;
import vn.congtam.platform.ledger.Marks;
import vn.congtam.platform.web.Act;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.roster.Roster;

/** The documents about a period of an agency: Form 02, the decision on the grades, and the report. */
@Component
class Papers {
    private final Roster roster;
    private final Spans spans;
    private final MessageSource words;
    private final Optional<Marks> marks;
    private final Clock clock;

    Papers(Roster roster, Spans spans, MessageSource words, Optional<Marks> marks, Clock clock) {
        this.roster = roster;
        this.spans = spans;
        this.words = words;
        this.marks = marks;
        this.clock = clock;
    }

    Table list(Results results, Locale language) {
        return tables(results, language).people(results.people());
    }

    Document form02(Results results, Locale language) {
        Wording said = new Wording(words, language);
        List<Part> parts = new ArrayList<>();
        draft(results, said).ifPresent(parts::add);
        ResultTables tables = tables(results, language);
        parts.add(tables.people(results.people()));
        parts.add(new Part.Section(said.said("form02.sum")));
        parts.add(tables.divisions(results.people()));
        parts.add(signed(results, said, said.said("form02.compiler")));
        return document("mau-02", said.said("form02.number"), "form02.title", results, said, parts);
    }

    Document decision(Results results, Locale language) {
        Wording said = new Wording(words, language);
        List<Part> parts = new ArrayList<>();
        draft(results, said).ifPresent(parts::add);
        parts.addAll(
                new Decision(said, spans.said(results.span(), language), roster.agency(results.agency())).of(results));
        parts.add(signed(results, said, null));
        parts.add(new Part.NewPage());
        parts.add(Part.Paragraph.centred(said.said("decision.list")));
        parts.add(list(results, language));
        return document("quyet-dinh", null, "decision.title", results, said, parts);
    }

    Document report(Results results, Locale language) {
        Wording said = new Wording(words, language);
        List<Part> parts = new ArrayList<>(new Report(said, tables(results, language)).of(results));
        parts.add(signed(results, said, null));
        return document("bao-cao", null, "report.title", results, said, parts);
    }

    private ResultTables tables(Results results, Locale language) {
        return ResultTables.of(new Wording(words, language), roster, results.agency());
    }

    /** Nothing is decided for those who are not: until then it is a draft, and says so. */
    private static Optional<Part> draft(Results results, Wording said) {
        int left = results.unsettled().size();
        return left == 0 ? Optional.empty() : Optional.of(Part.Paragraph.strong(said.said("results.draft", left)));
    }

    private Part signed(Results results, Wording said, @Nullable String compiler) {
        List<Signature> all = new ArrayList<>();
        all.add(
                compiler == null
                        ? new Signature(said.said("decision.recipients"), said.said("decision.file"), "", null)
                        : new Signature(compiler, said.said("document.sign"), "", null));
        all.add(new Signature(said.said("decision.head"), said.said("document.signAndSeal"), head(results), null));
        return new Part.Signatures(all);
    }

    /** Who heads the agency on the day of the document. */
    private String head(Results results) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        return roster.headOf(results.agency(), today).map(roster::name).orElse("");
    }

    private Document document(
            String name, @Nullable String form, String title, Results results, Wording said, List<Part> parts) {
        Locale language = said.language();
        String span = spans.said(results.span(), language);
        return new Document(
                name + "-" + results.agency().value() + "-" + results.span(),
                language,
                Letterhead.of(form, roster.agency(results.agency()), words, language),
                said.said(title),
                List.of(said.said(title + ".under", span)),
                parts,
                mark(results, language),
                true);
    }

    private @Nullable Mark mark(Results results, Locale language) {
        return marks.flatMap(known -> known.last(PeriodId.of(results.agency(), results.span()), language))
                .orElse(null);
    }
}
