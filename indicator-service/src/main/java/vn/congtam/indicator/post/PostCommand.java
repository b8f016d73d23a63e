package vn.congtam.indicator.post;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.web.Rule;

sealed interface PostCommand {
    record CreatePost(
            @TargetAggregateIdentifier PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            String similarTasks)
            implements PostCommand {}

    /** @param held thrown where another has it */
    record FillPost(@TargetAggregateIdentifier PostId post, StaffCode staff, LocalDate from, Rule held)
            implements PostCommand {}
}
