package vn.congtam.indicator.staff;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

sealed interface StaffCommand {
    record JoinStaff(@TargetAggregateIdentifier StaffCode staff, String name, AgencyId agency, LocalDate from)
            implements StaffCommand {}

    record AssignPost(
            @TargetAggregateIdentifier StaffCode staff,
            PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            LocalDate from,
            String document)
            implements StaffCommand {}

    /** @param superior none above the head of the province */
    record AssignSuperior(
            @TargetAggregateIdentifier StaffCode staff,
            @Nullable StaffCode superior,
            LocalDate from,
            String document) implements StaffCommand {}
}
