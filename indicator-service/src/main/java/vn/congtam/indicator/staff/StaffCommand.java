package vn.congtam.indicator.staff;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.ErasureGround;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.Move;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.Revocable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.Warrant;

/** What may be done about a person's service; {@code by} is who records it. */
public sealed interface StaffCommand {
    record JoinStaff(
            @TargetAggregateIdentifier StaffCode staff,
            String name,
            SubjectKind kind,
            AgencyId agency,
            LocalDate from,
            StaffCode by)
            implements StaffCommand {}

    record CorrectName(@TargetAggregateIdentifier StaffCode staff, String name, String document, StaffCode by)
            implements StaffCommand {}

    record ChangeKind(
            @TargetAggregateIdentifier StaffCode staff, SubjectKind kind, LocalDate from, String document, StaffCode by)
            implements StaffCommand {}

    record LeaveService(
            @TargetAggregateIdentifier StaffCode staff, LocalDate on, Leaving reason, String document, StaffCode by)
            implements StaffCommand {}

    record AssignPost(
            @TargetAggregateIdentifier StaffCode staff,
            PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            LocalDate from,
            String document,
            StaffCode by)
            implements StaffCommand {}

    /** @param wrong the first day of the appointment as it stands */
    record CorrectPost(
            @TargetAggregateIdentifier StaffCode staff, LocalDate wrong, LocalDate from, String document, StaffCode by)
            implements StaffCommand {}

    /** @param superior none above the head of the province */
    record AssignSuperior(
            @TargetAggregateIdentifier StaffCode staff,
            @Nullable StaffCode superior,
            LocalDate from,
            String document,
            StaffCode by)
            implements StaffCommand {}

    record AssignFields(
            @TargetAggregateIdentifier StaffCode staff,
            List<String> divisions,
            LocalDate from,
            String document,
            StaffCode by)
            implements StaffCommand {}

    /** @param powers whether he leads, or is anybody's superior, on any of these days */
    record GrantDelegation(
            @TargetAggregateIdentifier StaffCode staff,
            StaffCode delegate,
            LocalDate from,
            LocalDate until,
            LocalDate today,
            String document,
            Warrant warrant,
            boolean powers)
            implements StaffCommand {}

    record WithdrawDelegation(
            @TargetAggregateIdentifier StaffCode staff,
            StaffCode delegate,
            LocalDate on,
            LocalDate today,
            String document,
            Warrant warrant)
            implements StaffCommand {}

    /** @param until none where the post is to be held beside the own for good */
    record AppointActing(
            @TargetAggregateIdentifier StaffCode staff,
            PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate today,
            String document,
            StaffCode by)
            implements StaffCommand {}

    record Second(
            @TargetAggregateIdentifier StaffCode staff,
            AgencyId agency,
            String division,
            StaffCode superior,
            LocalDate from,
            LocalDate until,
            String document,
            StaffCode by)
            implements StaffCommand {}

    /** @param open periods and petitions of the person that are not closed */
    record RequestErasure(
            @TargetAggregateIdentifier StaffCode staff,
            StaffCode by,
            ErasureGround ground,
            String document,
            LocalDate today,
            List<String> open)
            implements StaffCommand {}

    record DeclineErasure(@TargetAggregateIdentifier StaffCode staff, StaffCode by, String reason)
            implements StaffCommand {}

    record ErasePersonalData(
            @TargetAggregateIdentifier StaffCode staff, StaffCode by, LocalDate today, List<String> open)
            implements StaffCommand {}

    /** @param on the first day on which he acts in it no more */
    record EndActing(
            @TargetAggregateIdentifier StaffCode staff,
            PostId post,
            LocalDate on,
            LocalDate today,
            String document,
            StaffCode by)
            implements StaffCommand {}

    /** @param remaining who is the superior then, where it is a superior that is revoked */
    record RevokeDecision(
            @TargetAggregateIdentifier StaffCode staff,
            Revocable decision,
            LocalDate from,
            LocalDate today,
            String document,
            @Nullable StaffCode remaining,
            StaffCode by)
            implements StaffCommand {}

    record EndSecondment(@TargetAggregateIdentifier StaffCode staff, LocalDate on, String document, StaffCode by)
            implements StaffCommand {}

    /**
     * What a merger or a split of agencies or divisions brings.
     *
     * @param former the agency that the decision is about
     */
    record GoOver(
            @TargetAggregateIdentifier StaffCode staff, AgencyId former, Move move, LocalDate from, String document)
            implements StaffCommand {}
}
