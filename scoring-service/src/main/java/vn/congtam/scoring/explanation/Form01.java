package vn.congtam.scoring.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.document.Document;
import vn.congtam.platform.document.Letterhead;
import vn.congtam.platform.document.Mark;
import vn.congtam.platform.document.Part;
import vn.congtam.platform.document.Part.Fact;
import vn.congtam.platform.document.Wording;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.roster.Roster;

/** Form 01 of Decree 335/2025/NĐ-CP (Annex II): what a slip says, for the file of its owner. */
@Component
class Form01 {
    private final Roster roster;
    private final Spans spans;
    private final Law law;
    private final MessageSource words;

    Form01(Roster roster, Spans spans, Law law, MessageSource words) {
        this.roster = roster;
        this.spans = spans;
        this.law = law;
        this.words = words;
    }

    Document of(SlipAnswer slip, Locale language, @Nullable Mark mark) {
        Wording said = new Wording(words, language);
        Member member = slip.member();
        String agency = member == null ? "" : roster.agency(member.agency());
        return new Document(
                "mau-01-" + slip.staff().value() + "-" + slip.span(),
                language,
                Letterhead.of(said.said("form01.number"), agency, words, language),
                said.said("form01.title"),
                List.of(
                        spans.titled(slip.span(), language),
                        said.said(slip.locked() ? "form01.locked" : "form01.draft")),
                parts(slip, said),
                mark,
                false);
    }

    private List<Part> parts(SlipAnswer slip, Wording said) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Facts(person(slip, said))));
        parts.addAll(new Form01General(said).of(slip));
        parts.addAll(new Form01Work(said, roster, spans).of(slip));
        parts.addAll(new Form01Result(said).of(slip));
        if (slip.rules() != null) parts.add(rules(slip.rules(), said));
        parts.add(new Part.Signatures(new Form01Signatures(said, roster).of(slip)));
        return parts;
    }

    private Part rules(Rules rules, Wording said) {
        Text title = law.of(rules).title();
        return Part.Paragraph.of(
                said.said("form01.rules", said.vietnamese() ? title.vi() : title.en(), rules.id(), rules.hash()));
    }

    private List<Fact> person(SlipAnswer slip, Wording said) {
        List<Fact> all = new ArrayList<>(List.of(
                Fact.of(said.said("field.name"), slip.name()),
                Fact.of(said.said("field.staffCode"), slip.staff().value())));
        Member member = slip.member();
        if (member == null) return all;
        all.add(Fact.of(said.said("form01.post"), roster.title(member.post())));
        all.add(Fact.of(
                said.said("field.division"),
                roster.divisions(member.agency()).getOrDefault(member.division(), member.division())));
        return all;
    }
}
