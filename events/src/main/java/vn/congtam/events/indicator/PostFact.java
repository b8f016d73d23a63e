package vn.congtam.events.indicator;

import java.time.LocalDate;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;

/** The story of a post. */
@PublishedBy("indicator")
public sealed interface PostFact extends Fact {
    PostId post();

    /** @param similarTasks the group of posts with similar tasks, within which Art. 20.5 caps the grade Excellent */
    record PostCreated(PostId post, AgencyId agency, String division, String title, boolean leader, String similarTasks)
            implements PostFact {}

    /** A leading post is given to somebody from that day on; the rest is told by his own facts. */
    record PostFilled(PostId post, StaffCode staff, LocalDate from) implements PostFact {}
}
