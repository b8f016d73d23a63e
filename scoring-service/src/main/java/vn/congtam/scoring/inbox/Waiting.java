package vn.congtam.scoring.inbox;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.challenge.Challenge;
import vn.congtam.scoring.reference.classification.Excesses.Excess;
import vn.congtam.scoring.reference.turn.Turn;
import vn.congtam.scoring.roster.Roster;

/**
 * What waits for a person who judges.
 *
 * @param notSelfScored those of his people who have not begun
 * @param toCorrect locked results of any span that a conclusion told since, or the agency's own grade, does not allow
 */
record Waiting(
        String span, List<One> toReview, List<One> toDecide, List<One> notSelfScored, List<Correction> toCorrect) {

    /**
     * @param decided none for who was left unrated
     * @param ceiling why a head may not be above his agency; none where he is not
     */
    record Correction(
            StaffCode staff,
            String name,
            String span,
            @Nullable Grade decided,
            List<Challenge.Told> conclusions,
            @Nullable Text ceiling) {

        static Correction of(Challenge challenge, Roster roster) {
            return new Correction(
                    challenge.staff(),
                    roster.name(challenge.staff()),
                    challenge.span(),
                    challenge.decided(),
                    challenge.conclusions(),
                    null);
        }

        static Correction of(Excess excess, Roster roster) {
            return new Correction(
                    excess.staff(),
                    roster.name(excess.staff()),
                    excess.span(),
                    excess.decided(),
                    List.of(),
                    excess.why());
        }
    }

    record One(
            StaffCode staff,
            String name,
            String division,
            boolean leader,
            Standing.State state,
            int works,
            @Nullable BigDecimal total,
            @Nullable Grade computed) {

        static One of(Standing standing, Roster roster) {
            Figures figures = standing.course().figures();
            return new One(
                    standing.staff(),
                    roster.name(standing.staff()),
                    standing.member() == null ? "" : standing.member().division(),
                    standing.member() != null && standing.member().leader(),
                    standing.state(),
                    standing.tasks().size(),
                    figures == null ? null : figures.total(),
                    figures == null ? null : figures.grade());
        }
    }

    /**
     * @param challenged results that the person may correct today
     * @param excessive likewise, of heads above their agency
     */
    static Waiting of(String span, Turn turn, List<Challenge> challenged, List<Excess> excessive, Roster roster) {
        Stream<Standing> judged = Stream.concat(turn.reviewed().stream(), turn.decided().stream());
        return new Waiting(
                span,
                some(turn.toReview().stream(), _ -> true, roster),
                some(turn.decided().stream(), Standing::awaitsDecision, roster),
                some(judged, Standing::awaitsSelfScore, roster),
                Stream.concat(
                                challenged.stream().map(one -> Correction.of(one, roster)),
                                excessive.stream().map(one -> Correction.of(one, roster)))
                        .sorted(Comparator.comparing(
                                        (Correction one) -> one.staff().value())
                                .thenComparing(Correction::span))
                        .toList());
    }

    /** Everybody of whom it tells anything. */
    List<StaffCode> people() {
        return Stream.concat(
                        Stream.of(toReview, toDecide, notSelfScored)
                                .flatMap(List::stream)
                                .map(One::staff),
                        toCorrect.stream().map(Correction::staff))
                .distinct()
                .toList();
    }

    private static List<One> some(Stream<Standing> all, Predicate<Standing> which, Roster roster) {
        return all.filter(which)
                .distinct()
                .sorted(Comparator.comparing(standing -> standing.staff().value()))
                .map(standing -> One.of(standing, roster))
                .toList();
    }
}
