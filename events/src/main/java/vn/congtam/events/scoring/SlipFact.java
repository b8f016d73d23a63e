package vn.congtam.events.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;
import vn.congtam.events.Fact;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;

/** The story of an official's slip for a month, from its opening to its lock. */
public sealed interface SlipFact extends Fact {
    SlipId slip();

    record SlipOpened(SlipId slip, String month, Member member, Rules rules) implements SlipFact {}

    record WorkRecorded(SlipId slip, TaskId task, Line line) implements SlipFact {}

    /** Work came in after the lock: it is kept and shown, and changes no figure. */
    record LateWorkNoted(SlipId slip, TaskId task, Line line) implements SlipFact {}

    record GeneralCriteriaSelfScored(SlipId slip, List<Criterion> criteria) implements SlipFact {}

    record GeneralCriteriaReviewed(
            SlipId slip, List<Criterion> criteria, @Nullable String comment) implements SlipFact {}

    /** The three further components of a leader (Art. 15): d, đ and e. */
    record LeadershipReviewed(SlipId slip, BigDecimal unitResult, BigDecimal organisation, BigDecimal unity)
            implements SlipFact {
        public LeadershipReviewed {
            unitResult = Decimal.plain(unitResult);
            organisation = Decimal.plain(organisation);
            unity = Decimal.plain(unity);
        }
    }

    record SlipReturned(SlipId slip, String reason) implements SlipFact {}

    /** The figures after the fact before it in the same commit, by the rule set named. */
    record ScoreChanged(SlipId slip, String month, Member member, Rules rules, Figures figures) implements SlipFact {}

    /** @param computed the grade that follows from the score; a different decision needs a reason and a document */
    record GradeDecided(
            SlipId slip,
            PeriodId period,
            Grade computed,
            Grade decided,
            @Nullable String reason,
            @Nullable String document)
            implements SlipFact {}

    record LeftUnrated(
            SlipId slip,
            PeriodId period,
            Unrated reason,
            @Nullable String document) implements SlipFact {}

    record SlipLocked(SlipId slip) implements SlipFact {}
}
