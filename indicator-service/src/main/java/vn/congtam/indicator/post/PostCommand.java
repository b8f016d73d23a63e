package vn.congtam.indicator.post;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;

sealed interface PostCommand {
    record CreatePost(
            @TargetAggregateIdentifier PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            String similarTasks)
            implements PostCommand {}
}
