package vn.congtam.scoring.classification;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Grade;
import vn.congtam.reckoning.classification.Graded;
import vn.congtam.reckoning.classification.Scope;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.classification.Count;
import vn.congtam.rulebook.classification.Places;
import vn.congtam.rulebook.text.Text;

/**
 * The grades in an agency, or in one of its groups of similar tasks.
 *
 * @param group absent for the whole agency
 * @param base whom the percentage is of
 * @param mayKeep how many can stay Excellent if the others become Good
 * @param proposal who they are; absent where the cap is kept
 */
record Spread(
        @Nullable String group,
        String rules,
        int people,
        int rated,
        Map<Grade, Long> grades,
        BigDecimal percent,
        long base,
        long allowed,
        long exceeded,
        long mayKeep,
        Text text,
        @Nullable Proposal proposal) {

    /** @param undecided tied at the limit without an approved order that names them all, or without a total */
    record Proposal(List<String> kept, List<String> yields, List<String> undecided, List<Text> why) {

        static Proposal of(Scope scope) {
            Places places = scope.proposal();
            return new Proposal(
                    places.kept(),
                    places.yields(),
                    Stream.concat(places.undecided().stream(), scope.unranked().stream())
                            .toList(),
                    places.explanation().stream().map(Step::text).toList());
        }
    }

    static Spread of(Scope scope) {
        Count count = scope.count();
        Map<Grade, Long> grades = grades(scope.people());
        return new Spread(
                count.group(),
                scope.rules().id(),
                scope.people().size(),
                grades.values().stream().mapToInt(Long::intValue).sum(),
                grades,
                scope.percent(),
                count.base(),
                count.allowed(),
                count.exceeded(),
                count.mayKeep(),
                scope.text(),
                scope.isExceeded() ? Proposal.of(scope) : null);
    }

    /** What the meter goes to. */
    public long scale() {
        return Math.max(1, Math.max(allowed, excellent()));
    }

    public long excellent() {
        return Objects.requireNonNull(grades.get(Grade.EXCELLENT));
    }

    private static Map<Grade, Long> grades(List<Graded> people) {
        Map<Grade, Long> grades = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) grades.put(grade, 0L);
        people.stream()
                .flatMap(one -> Stream.ofNullable(one.decided()))
                .forEach(grade -> grades.merge(grade, 1L, Long::sum));
        return grades;
    }
}
