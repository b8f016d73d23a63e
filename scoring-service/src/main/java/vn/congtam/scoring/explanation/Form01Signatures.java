package vn.congtam.scoring.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.document.Signature;
import vn.congtam.platform.document.Wording;
import vn.congtam.scoring.explanation.SlipAnswer.Judging;
import vn.congtam.scoring.explanation.basis.Judged;
import vn.congtam.scoring.explanation.basis.Source;
import vn.congtam.scoring.roster.Roster;

/** The owner, the superior and who decides: whoever has spoken is named with when, else whoever is to. */
record Form01Signatures(Wording said, Roster roster) {

    List<Signature> of(SlipAnswer slip) {
        Judged judged = slip.judged();
        return List.of(
                signature("form01.owner", "document.sign", slip.name(), said(judged.self())),
                signature("form01.rater", "document.sign", name(slip.rater(), judged.review()), said(judged.review())),
                signature("form01.decider", "document.signAndSeal", decider(slip), decided(judged)));
    }

    private Signature signature(String as, String how, String name, @Nullable String recorded) {
        return new Signature(said.said(as), said.said(how), name, recorded);
    }

    private String name(@Nullable Judging awaited, Judged.@Nullable Marks spoken) {
        return spoken == null ? name(awaited) : roster.actor(spoken.source().actor());
    }

    private String decider(SlipAnswer slip) {
        Source source = source(slip.judged());
        return source == null ? name(slip.decider()) : roster.actor(source.actor());
    }

    private static String name(@Nullable Judging awaited) {
        return awaited == null ? "" : awaited.name();
    }

    private @Nullable String said(Judged.@Nullable Marks marks) {
        return marks == null ? null : recorded(marks.source(), marks.onBehalfOf());
    }

    private @Nullable String decided(Judged judged) {
        Source source = source(judged);
        return source == null
                ? null
                : recorded(
                        source,
                        judged.decision() == null ? null : judged.decision().onBehalfOf());
    }

    private static @Nullable Source source(Judged judged) {
        if (judged.decision() != null) return judged.decision().source();
        return judged.unrated() == null ? null : judged.unrated().source();
    }

    private String recorded(Source source, @Nullable StaffCode onBehalfOf) {
        String at = said.said("form01.recorded", said.formats().moment(source.at()));
        return onBehalfOf == null ? at : at + ", " + said.said("slip.behalf", roster.name(onBehalfOf));
    }
}
