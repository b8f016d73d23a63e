package vn.congtam.roster;

import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

/** Where people are looked up; who is found is told as of all days. */
public interface People {

    Optional<Person> find(StaffCode staff);

    /** Who were ever appointed to act in that post. */
    List<Person> appointedIn(PostId post);
}
