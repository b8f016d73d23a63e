package vn.congtam.events.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.AgencyId;

/** The story of how an agency itself is evaluated: 30 general points and 70 for results, by criteria of its own. */
@PublishedBy("scoring")
public sealed interface AgencyEvaluationFact extends Fact {
    AgencyEvaluationId evaluation();

    /**
     * @param form the set of criteria, by its id and the SHA-256 of its content
     * @param rules that say how many points each block has and from how many each grade is earned; absent where it was
     *     opened before agencies had rules of their own: then it goes by those of the decree itself
     */
    record AgencyEvaluationOpened(
            AgencyEvaluationId evaluation,
            AgencyId agency,
            String span,
            Rules form,
            LocalDate due,
            @Nullable Rules rules)
            implements AgencyEvaluationFact {}

    /** @param late after the day it was due */
    record AgencySelfScored(AgencyEvaluationId evaluation, List<AgencyMark> marks, boolean late)
            implements AgencyEvaluationFact {}

    record AgencyReviewed(
            AgencyEvaluationId evaluation,
            List<AgencyMark> marks,
            @Nullable String comment) implements AgencyEvaluationFact {}

    /** The figures after the fact before it in the same commit. */
    record AgencyScored(
            AgencyEvaluationId evaluation,
            BigDecimal generalPoints,
            BigDecimal resultPoints,
            BigDecimal total,
            Grade grade)
            implements AgencyEvaluationFact {
        public AgencyScored {
            generalPoints = Decimal.plain(generalPoints);
            resultPoints = Decimal.plain(resultPoints);
            total = Decimal.plain(total);
        }
    }

    record AgencyGradeDecided(
            AgencyEvaluationId evaluation,
            AgencyId agency,
            String span,
            Grade computed,
            Grade decided,
            @Nullable String reason,
            @Nullable String document)
            implements AgencyEvaluationFact {}
}
