package vn.congtam.scoring.explanation.rating;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Figures;

/**
 * One person who waits for the review.
 *
 * @param version of the slip as it is looked at
 * @param cells none where the general criteria are not asked for any more
 * @param leading none but for a leader
 * @param facts as they stand: what came by itself is computed and cannot be typed over
 * @param proposed what it would come to as proposed
 * @param concerns why it is looked at before others
 */
record Row(
        StaffCode staff,
        String name,
        String division,
        long version,
        List<Cell> cells,
        @Nullable Leading leading,
        @Nullable Figures facts,
        @Nullable Figures proposed,
        List<Concern> concerns) {

    /**
     * What is asked of a leader only (Art. 15).
     *
     * @param values that d, đ and e may take by the rule set; any from 0 to 1 where there are none
     * @param asksUnitResult whether d is judged, and not computed
     */
    record Leading(
            List<String> values,
            boolean asksUnitResult,
            @Nullable BigDecimal unitResult,
            @Nullable BigDecimal organisation,
            @Nullable BigDecimal unity) {}

    int weight() {
        return concerns.stream().mapToInt(Concern::weight).sum();
    }

    public boolean isFirst() {
        return !concerns.isEmpty();
    }

    /** None where somebody else's criterion is not one of his rule set. */
    public @Nullable Cell cell(String item) {
        return cells.stream()
                .filter(cell -> cell.item().item().equals(item))
                .findFirst()
                .orElse(null);
    }

    List<Criterion> proposals() {
        return cells.stream().map(Cell::proposed).toList();
    }

    /** Points of the general criteria as proposed, or as reviewed before. */
    public @Nullable BigDecimal general() {
        if (cells.isEmpty()) return facts == null ? null : facts.generalPoints();
        return proposals().stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
