package vn.congtam.scoring.explanation.rating;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.reckoning.Sheet;

/** What a slip would come to, reviewed so; computed by the rulebook like the score itself. */
final class Preview {
    private static final String STILL_TO_SAY = "…";

    private Preview() {}

    /** @return nothing where the rules do not take such points */
    static Optional<Figures> of(Sheet sheet, @Nullable List<Criterion> criteria, @Nullable LeadershipReviewed leading) {
        Sheet.Judged said = sheet.judged();
        Sheet then = with(
                sheet,
                new Sheet.Judged(
                        criteria == null ? said.criteria() : worded(criteria),
                        leading == null ? said.leadership() : leading,
                        said.overrides(),
                        said.unrated(),
                        said.missed()));
        return then.wrong().isEmpty() ? Optional.of(then.figures()) : Optional.empty();
    }

    /** Which words are still missing is told at the cell, and changes no figure. */
    private static List<Criterion> worded(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> new Criterion(one.item(), one.points(), STILL_TO_SAY, STILL_TO_SAY))
                .toList();
    }

    private static Sheet with(Sheet sheet, Sheet.Judged judged) {
        return new Sheet(sheet.rules(), sheet.span(), sheet.basis(), sheet.member(), sheet.done(), judged);
    }
}
