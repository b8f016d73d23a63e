package vn.congtam.indicator.roster;

import java.time.LocalDate;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.web.Rule;

/**
 * Where those meet who come into a leading post. Told while a person's own stream decides, the post's fact goes into the same
 * commit: of two who are given it at once the second is looked at after the first.
 */
@FunctionalInterface
public interface LeadingPosts {

    /** @param held thrown where another has it on that day or later */
    void fill(PostId post, StaffCode staff, LocalDate from, Rule held);
}
