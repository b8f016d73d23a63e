package vn.congtam.scoring.slip;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.platform.web.Refused;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.LeaveUnrated;

/**
 * What keeps somebody from being left without a grade. Who has fewer points than Completed takes has not completed (Art.
 * 20.4 a), and is not spared it. Whoever has a score at all is graded by it, unless facts say why not: nobody's average is
 * made by leaving out the spans that would lower it.
 *
 * @param points that he has, or can reach at most; none where they are not what it is about
 */
record Shortfall(Refusal why, @Nullable BigDecimal points) {
    private static final Set<Refusal> ABOUT_ABSENCE = EnumSet.of(
            Refusal.ABSENCE_NEEDED,
            Refusal.PRESENT_TOO_LONG,
            Refusal.ABSENCE_UNSTATED,
            Refusal.WORKED_AND_SCORED,
            Refusal.WORKED_THEN);

    static void mustNotBeSpared(SlipState slip, LeaveUnrated c, Law law) {
        of(slip, c.reason(), c.absent(), slip.sheet(law).rated()).ifPresent(shortfall -> {
            throw shortfall.refused();
        });
    }

    static boolean isThere(SlipState slip, LeftUnrated left, Law law) {
        return of(slip, left.reason(), left.absent(), slip.sheet(law).rated()).isPresent();
    }

    private static Optional<Shortfall> when(boolean so, Refusal why) {
        return so ? Optional.of(new Shortfall(why, null)) : Optional.empty();
    }

    private Refused refused() {
        return points == null ? why.refuse(pointer()) : why.refuse(pointer(), points);
    }

    private String pointer() {
        return ABOUT_ABSENCE.contains(why) ? "/absentFrom" : "/reason";
    }

    /** What somebody's work comes to is left open neither by his own silence nor by the reviewer's, whoever he is (Art. 18). */
    private static boolean isUnreviewed(SlipState slip, Sheet rated) {
        return counts(rated) && rated.asksGeneral() && slip.lastReview == null;
    }

    /** Likewise what the reviewer judges of those in charge (Art. 15); d may be missing for the sake of others, for ever. */
    private static boolean isLeadershipUnjudged(Sheet rated) {
        LeadershipReviewed judged = rated.judged().leadership();
        boolean whole = judged != null && (judged.unitResult() != null || !rated.asksUnitResult());
        return rated.member().leader() && rated.asksLeadership() && !whole && counts(rated);
    }

    /** Of the general criteria, or of those in charge: a score that waits for others only is not meant. */
    static boolean awaitsJudgement(SlipState slip, Sheet rated) {
        return rated.asksGeneral() && !slip.dossier.isReviewed() || isLeadershipUnjudged(rated);
    }

    private static boolean counts(Sheet rated) {
        return rated.figures().a() != null;
    }

    /** Who did work of his own in the span was there: leave is told by its days, which leave next to nothing of it. */
    private static boolean hasWork(SlipState slip) {
        return slip.work.values().stream().anyMatch(one -> one.line().counts());
    }

    /** Months before the span whose work it took would count nowhere else: the absence lasts through them, too. */
    private static boolean isExcused(SlipState slip, @Nullable Absent absent, Sheet rated) {
        return absent != null
                && rated.excuses(absent)
                && Tracking.broughtBefore(slip, Span.parse(rated.span()))
                        .allMatch(month -> Leave.covers(absent, month));
    }

    /**
     * That he came into the service or from elsewhere is a fact, and whoever says so is asked for it; it tells why nobody rated
     * him, and nothing against a score that he has (Art. 20).
     */
    private static Optional<Shortfall> of(SlipState slip, Unrated reason, @Nullable Absent absent, Sheet rated) {
        Figures reviewed = with(rated, slip.lastReview);
        Optional<Shortfall> below = below(reviewed, Refusal.SCORED_BELOW);
        if (below.isPresent()) return below;
        return switch (reason) {
            case LEAVE, MATERNITY ->
                isExcused(slip, absent, rated)
                        ? workedAndReviewed(slip, reviewed)
                        : present(slip, rated, reviewed, absent);
            case OTHER -> scored(reviewed, Refusal.SCORED_ALREADY).or(() -> unreviewed(slip, rated));
            case NEW, TRANSFERRED -> scored(reviewed, Refusal.SCORED_ALREADY);
            case NO_WORK_ASSIGNED -> Optional.empty();
        };
    }

    /** A paper says that he was away; what he did, and a reviewer judged, says that he was not. */
    private static Optional<Shortfall> workedAndReviewed(SlipState slip, Figures reviewed) {
        boolean did =
                slip.work.values().stream().anyMatch(one -> one.line().work().completed() > 0);
        return did ? scored(reviewed, Refusal.WORKED_AND_SCORED) : Optional.empty();
    }

    /** Leave says why there is no grade only where next to nothing is left of the span (Art. 21). */
    private static Optional<Shortfall> present(SlipState slip, Sheet rated, Figures reviewed, @Nullable Absent absent) {
        Refusal scored = absent == null ? Refusal.ABSENCE_UNSTATED : Refusal.WORKED_AND_SCORED;
        Refusal why = absent == null ? Refusal.ABSENCE_NEEDED : Refusal.PRESENT_TOO_LONG;
        return scored(reviewed, scored)
                .or(() -> rated.outOfReach().map(most -> new Shortfall(why, most)))
                .or(() -> when(hasWork(slip), Refusal.WORKED_THEN));
    }

    /**
     * Any other reason says nothing by itself, and is measured also by what the official gives himself, and by the most that
     * the reviewer could give.
     */
    private static Optional<Shortfall> unreviewed(SlipState slip, Sheet rated) {
        Optional<Shortfall> own = slip.lastReview == null
                ? below(with(rated, slip.selfScore), Refusal.SELF_SCORED_BELOW)
                : Optional.empty();
        return own.or(() -> rated.outOfReach().map(most -> new Shortfall(Refusal.OUT_OF_REACH, most)))
                .or(() -> when(isUnreviewed(slip, rated), Refusal.NOT_REVIEWED))
                .or(() -> when(isLeadershipUnjudged(rated), Refusal.LEADERSHIP_NOT_REVIEWED));
    }

    /** @param criteria also those of a review that was returned: until there is another it is what is known */
    private static Figures with(Sheet rated, @Nullable List<Criterion> criteria) {
        return criteria == null ? rated.figures() : rated.reviewedAs(criteria);
    }

    private static Optional<Shortfall> below(Figures figures, Refusal why) {
        return figures.grade() == Grade.NOT_COMPLETED ? scored(figures, why) : Optional.empty();
    }

    private static Optional<Shortfall> scored(Figures figures, Refusal why) {
        return Optional.ofNullable(figures.total()).map(points -> new Shortfall(why, points));
    }
}
