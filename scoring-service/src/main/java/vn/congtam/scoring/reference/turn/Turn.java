package vn.congtam.scoring.reference.turn;

import java.util.List;
import java.util.function.Predicate;
import vn.congtam.scoring.reference.Standing;

/**
 * The slips of a span that a person judges today.
 *
 * @param reviewed by him, or by who let the day pass by which it was due
 * @param decided by him
 * @param silent who let the day pass by which he was to score himself, and waits for the review all the same
 */
public record Turn(List<Standing> reviewed, List<Standing> decided, Predicate<Standing> silent) {

    public List<Standing> toReview() {
        return reviewed.stream()
                .filter(silent.or(Standing::awaitsReview))
                .distinct()
                .toList();
    }
}
