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
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Roster;

/**
 * What waits for a person who judges.
 *
 * @param notSelfScored those of his people who have not begun
 */
record Waiting(String span, List<One> toReview, List<One> toDecide, List<One> notSelfScored) {

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
     * @param reviewed by the person today
     * @param decided by the person today
     */
    static Waiting of(String span, List<Standing> reviewed, List<Standing> decided, Roster roster) {
        return new Waiting(
                span,
                some(reviewed.stream(), Standing::awaitsReview, roster),
                some(decided.stream(), Standing::awaitsDecision, roster),
                some(Stream.concat(reviewed.stream(), decided.stream()), Standing::awaitsSelfScore, roster));
    }

    private static List<One> some(Stream<Standing> all, Predicate<Standing> which, Roster roster) {
        return all.filter(which)
                .distinct()
                .sorted(Comparator.comparing(standing -> standing.staff().value()))
                .map(standing -> One.of(standing, roster))
                .toList();
    }
}
