package vn.congtam.indicator.post;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.events.indicator.PostId;
import vn.congtam.indicator.post.PostCommand.CreatePost;

/** A position that a person can be appointed to. */
@Aggregate
class Post {
    @AggregateIdentifier
    private @Nullable PostId post;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CreatePost c) {
        mustBeNew();
        apply(new PostCreated(c.post(), c.agency(), c.division(), c.title(), c.leader(), c.similarTasks()));
    }

    private void mustBeNew() {
        if (post != null) {
            throw Refusal.POST_EXISTS.refuse("/post", post.value());
        }
    }

    @EventSourcingHandler
    void evolve(PostCreated f) {
        post = f.post();
    }
}
