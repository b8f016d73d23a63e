package vn.congtam.scoring.explanation.sandbox;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.text.Text;

/**
 * A period as it is and as it would be. Grades are those computed: what was decided is decided by people.
 *
 * @param rules those tried; none where only factors were
 * @param people whose slips are locked and whom the change concerns
 * @param open whose slips are not locked, and who are left out
 * @param others whom the rules are not for
 * @param moved how many would have another grade
 * @param changed how many would have other points
 * @param before how many have each grade; NONE where there is no score
 * @param dropped what was delivered and the draft catalogue does not list
 * @param page which of the pages this is, from 0
 * @param pages of up to a thousand of those who would move
 * @param movers those with another grade first, then by how far their points would move
 */
record Comparison(
        String span,
        @Nullable Rules rules,
        int people,
        int open,
        int others,
        int moved,
        int changed,
        Map<String, Long> before,
        Map<String, Long> after,
        List<Dropped> dropped,
        int page,
        int pages,
        List<Mover> movers) {
    private static final int A_PAGE = 1_000;

    /**
     * Those who were left out and why, and what else is told beside who would move.
     *
     * @param page of those who would move
     */
    record Aside(int open, int others, List<Dropped> dropped, int page) {}

    record Mover(StaffCode staff, String name, AgencyId agency, Figures before, Figures after, List<Text> why) {
        boolean movesGrade() {
            return before.grade() != after.grade();
        }

        boolean changes() {
            return movesGrade() || !Objects.equals(before.exactTotal(), after.exactTotal());
        }

        private BigDecimal distance() {
            return points(after).subtract(points(before)).abs();
        }

        private static BigDecimal points(Figures of) {
            return Optional.ofNullable(of.total()).orElse(BigDecimal.ZERO);
        }
    }

    /** @param why is asked only of those who are told */
    static Comparison of(String span, @Nullable Rules rules, Aside aside, List<Mover> all, UnaryOperator<Mover> why) {
        List<Mover> changed = all.stream().filter(Mover::changes).toList();
        List<Mover> told = changed.stream()
                .sorted(Comparator.comparing(Mover::movesGrade)
                        .thenComparing(Mover::distance)
                        .reversed()
                        .thenComparing(one -> one.staff().value()))
                .skip((long) aside.page() * A_PAGE)
                .limit(A_PAGE)
                .map(why)
                .toList();
        int moved = (int) changed.stream().filter(Mover::movesGrade).count();
        return new Comparison(
                span,
                rules,
                all.size(),
                aside.open(),
                aside.others(),
                moved,
                changed.size(),
                grades(all, Mover::before),
                grades(all, Mover::after),
                aside.dropped(),
                aside.page(),
                Math.ceilDiv(changed.size(), A_PAGE),
                told);
    }

    private static Map<String, Long> grades(List<Mover> all, Function<Mover, Figures> which) {
        return all.stream()
                .map(which)
                .collect(Collectors.groupingBy(
                        figures -> figures.grade() == null
                                ? "NONE"
                                : figures.grade().name(),
                        TreeMap::new,
                        Collectors.counting()));
    }
}
