package vn.congtam.rulebook.classification;

import java.util.List;
import vn.congtam.rulebook.Step;

/**
 * The cap in every scope: the agency first, then the groups by name.
 *
 * @param counts one for each scope
 */
public record CapReport(List<Count> counts, List<Step> explanation) {

    /** Where the cap is exceeded. */
    public List<Count> breaches() {
        return counts.stream().filter(count -> count.exceeded() > 0).toList();
    }

    public boolean isKept() {
        return breaches().isEmpty();
    }
}
