package vn.congtam.indicator.post;

import java.time.LocalDate;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.post.PostCommand.FillPost;
import vn.congtam.indicator.roster.LeadingPosts;
import vn.congtam.platform.web.Rule;

/** Asks the post within the unit of work of who asks, so that both become one commit, or neither does. */
@Component
class Filling implements LeadingPosts {
    private final Configuration axon;

    Filling(@Lazy Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void fill(PostId post, StaffCode staff, LocalDate from, Rule held) {
        try {
            axon.repository(Post.class)
                    .load(post.toString())
                    .handle(new GenericCommandMessage<>(new FillPost(post, staff, from, held)));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
