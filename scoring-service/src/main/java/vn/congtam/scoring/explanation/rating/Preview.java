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
        Sheet reviewed = criteria == null ? sheet : sheet.with(worded(criteria));
        Sheet then = leading == null ? reviewed : reviewed.with(leading);
        return then.wrong().isEmpty() ? Optional.of(then.figures()) : Optional.empty();
    }

    /** Which words are still missing is told at the cell, and changes no figure. */
    private static List<Criterion> worded(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> new Criterion(one.item(), one.points(), STILL_TO_SAY, STILL_TO_SAY))
                .toList();
    }
}
