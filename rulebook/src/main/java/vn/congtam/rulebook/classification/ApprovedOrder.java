package vn.congtam.rulebook.classification;

import java.util.List;

/**
 * Who goes first among equals, by decision.
 *
 * @param keys staff codes, the first before the second
 * @param document of the decision; must not be blank
 */
public record ApprovedOrder(List<String> keys, String document) {
    public ApprovedOrder {
        keys = List.copyOf(keys);
    }
}
