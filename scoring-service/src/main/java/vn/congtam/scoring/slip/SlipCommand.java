package vn.congtam.scoring.slip;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;

/** What can be asked of a slip, in the order of Art. 18: self-score, review, decision. */
sealed interface SlipCommand {

    record OpenSlip(@TargetAggregateIdentifier SlipId id, String month, Member member, Rules rules)
            implements SlipCommand {}

    record RecordWork(@TargetAggregateIdentifier SlipId id, TaskId task, Line line) implements SlipCommand {}

    record SelfScore(@TargetAggregateIdentifier SlipId id, List<Criterion> criteria, StaffCode by)
            implements SlipCommand {}

    record Review(
            @TargetAggregateIdentifier SlipId id,
            List<Criterion> criteria,
            @Nullable String comment,
            StaffCode by) implements SlipCommand {}

    record ReviewLeadership(
            @TargetAggregateIdentifier SlipId id,
            BigDecimal unitResult,
            BigDecimal organisation,
            BigDecimal unity,
            StaffCode by)
            implements SlipCommand {}

    record ReturnSlip(@TargetAggregateIdentifier SlipId id, String reason, StaffCode by) implements SlipCommand {}

    /** @param grade none to decide as computed */
    record DecideGrade(
            @TargetAggregateIdentifier SlipId id,
            @Nullable Grade grade,
            @Nullable String reason,
            @Nullable String document,
            StaffCode by)
            implements SlipCommand {}

    record LeaveUnrated(
            @TargetAggregateIdentifier SlipId id,
            Unrated reason,
            @Nullable String document,
            StaffCode by) implements SlipCommand {}

    record LockSlip(@TargetAggregateIdentifier SlipId id) implements SlipCommand {}
}
