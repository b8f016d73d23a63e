package vn.congtam.indicator.post;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.post.PostCommand.FillPost;
import vn.congtam.indicator.roster.LeadingPosts;
import vn.congtam.platform.command.Alongside;
import vn.congtam.platform.web.Rule;

/** Asks the post alongside who asks, so that both become one commit, or neither does. */
@Component
class Filling implements LeadingPosts {
    private final Alongside alongside;

    Filling(Alongside alongside) {
        this.alongside = alongside;
    }

    @Override
    public void fill(PostId post, StaffCode staff, LocalDate from, Rule held) {
        alongside.ask(Post.class, post, new FillPost(post, staff, from, held));
    }
}
