package vn.congtam.scoring.slip;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;

/** Who has fewer points than Completed takes has not completed (Art. 20.4 a), and is not spared it by no grade. */
record Shortfall(Refusal why, BigDecimal points) {

    static void mustNotBeSpared(SlipState slip, Unrated reason, Law law) {
        Optional<Shortfall> found = of(slip, reason, slip.sheet(law).rated());
        if (found.isPresent()) throw found.get().why.refuse("/reason", found.get().points);
    }

    static boolean isThere(SlipState slip, Unrated reason, Law law) {
        return of(slip, reason, slip.sheet(law).rated()).isPresent();
    }

    private static Optional<Shortfall> of(SlipState slip, Unrated reason, Sheet rated) {
        Optional<Shortfall> reviewed = below(rated, slip.lastReview, Refusal.SCORED_BELOW);
        return reviewed.isPresent() || reason != Unrated.OTHER ? reviewed : unreviewed(slip, rated);
    }

    /**
     * Leave and the like say by themselves why nothing came of the work; any other reason does not, and is measured also by
     * what the official gives himself, and by the most that the reviewer could give.
     */
    private static Optional<Shortfall> unreviewed(SlipState slip, Sheet rated) {
        Optional<Shortfall> own =
                slip.lastReview == null ? below(rated, slip.selfScore, Refusal.SELF_SCORED_BELOW) : Optional.empty();
        return own.or(() -> rated.outOfReach().map(most -> new Shortfall(Refusal.OUT_OF_REACH, most)));
    }

    /** @param criteria also those of a review that was returned: until there is another it is what is known */
    private static Optional<Shortfall> below(Sheet rated, @Nullable List<Criterion> criteria, Refusal why) {
        Figures figures = criteria == null ? rated.figures() : rated.reviewedAs(criteria);
        return figures.total() != null && figures.grade() == Grade.NOT_COMPLETED
                ? Optional.of(new Shortfall(why, Objects.requireNonNull(figures.total())))
                : Optional.empty();
    }
}
