package vn.congtam.scoring.slip;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;
import vn.congtam.scoring.slip.SlipCommand.LeaveUnrated;

/**
 * Who has fewer points than Completed takes has not completed (Art. 20.4 a), and is not spared it by no grade.
 *
 * @param points that he has, or can reach at most
 */
record Shortfall(Refusal why, BigDecimal points) {

    static void mustNotBeSpared(SlipState slip, LeaveUnrated c, Law law) {
        Sheet rated = slip.sheet(law).rated();
        Optional<Shortfall> found = of(slip, c.reason(), c.absent(), rated);
        if (found.isPresent()) throw found.get().why.refuse(found.get().pointer(), found.get().points);
        if (c.reason() == Unrated.OTHER && isUnjudged(slip, rated)) throw Refusal.NOT_REVIEWED.refuse("/reason");
    }

    static boolean isThere(SlipState slip, LeftUnrated left, Law law) {
        return of(slip, left.reason(), left.absent(), slip.sheet(law).rated()).isPresent();
    }

    private String pointer() {
        return why == Refusal.ABSENCE_NEEDED || why == Refusal.PRESENT_TOO_LONG ? "/absentFrom" : "/reason";
    }

    /** What somebody's work comes to is not left open by his own silence. */
    private static boolean isUnjudged(SlipState slip, Sheet rated) {
        boolean silent = slip.lastReview == null && slip.selfScore == null;
        return silent && rated.asksGeneral() && rated.figures().a() != null;
    }

    /** That he came into the service or from elsewhere is a fact; whoever says so is asked for it. */
    private static Optional<Shortfall> of(SlipState slip, Unrated reason, @Nullable Absent absent, Sheet rated) {
        Optional<Shortfall> reviewed = below(rated, slip.lastReview, Refusal.SCORED_BELOW);
        if (reviewed.isPresent()) return reviewed;
        return switch (reason) {
            case LEAVE, MATERNITY -> present(rated, absent);
            case OTHER -> unreviewed(slip, rated);
            case NEW, TRANSFERRED, NO_WORK_ASSIGNED -> Optional.empty();
        };
    }

    /** Leave says why nothing came of the work only where next to nothing is left of the span (Art. 21). */
    private static Optional<Shortfall> present(Sheet rated, @Nullable Absent absent) {
        if (absent != null && rated.excuses(absent)) return Optional.empty();
        Refusal why = absent == null ? Refusal.ABSENCE_NEEDED : Refusal.PRESENT_TOO_LONG;
        return rated.outOfReach().map(most -> new Shortfall(why, most));
    }

    /**
     * Any other reason says nothing by itself, and is measured also by what the official gives himself, and by the most that
     * the reviewer could give.
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
