package vn.congtam.rulebook.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.exact.Ratio;

/**
 * An agency's score by a rule set and its own criteria. What could not be computed is absent, never zero.
 *
 * @param state INCOMPLETE or SCORED
 * @param general 0 to 30
 * @param results 0 to 70
 * @param thresholdsVerified false while the thresholds are still to be checked against the original text
 */
public record AgencyScore(
        State state,
        String ruleSetId,
        String ruleSetHash,
        String criteriaId,
        String criteriaHash,
        @Nullable Ratio general,
        @Nullable Ratio results,
        @Nullable Ratio total,
        @Nullable Grade grade,
        boolean thresholdsVerified,
        List<Step> explanation) {}
