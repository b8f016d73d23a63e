package vn.congtam.indicator.post;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.events.indicator.PostFact.PostFilled;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.post.PostCommand.CreatePost;
import vn.congtam.indicator.post.PostCommand.FillPost;
import vn.congtam.indicator.roster.person.Latest;

/** A position that a person can be appointed to. */
@Aggregate
class Post {
    @AggregateIdentifier
    private @Nullable PostId post;

    private List<StaffCode> filled = List.of();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CreatePost c) {
        mustBeNew();
        apply(new PostCreated(c.post(), c.agency(), c.division(), c.title(), c.leader(), c.similarTasks()));
    }

    /** One leads at a time, whatever was decided about others meanwhile. */
    @CommandHandler
    void decide(FillPost c, Latest latest) {
        filled.stream()
                .filter(one -> !one.equals(c.staff()))
                .filter(one -> latest.anew()
                        .person(one)
                        .filter(other -> other.holdsFrom(c.post(), c.from()))
                        .isPresent())
                .findFirst()
                .ifPresent(one -> {
                    throw c.held().refuse("/post", c.post().value(), one.value());
                });
        apply(new PostFilled(c.post(), c.staff(), c.from()));
    }

    private void mustBeNew() {
        if (post != null) {
            throw Refusal.POST_EXISTS.refuse("/post", post.value());
        }
    }

    @EventSourcingHandler
    void evolve(PostFilled f) {
        filled = Stream.concat(filled.stream(), Stream.of(f.staff())).distinct().toList();
    }

    @EventSourcingHandler
    void evolve(PostCreated f) {
        post = f.post();
    }
}
