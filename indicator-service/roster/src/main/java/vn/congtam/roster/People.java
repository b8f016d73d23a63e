package vn.congtam.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

/** Where people are looked up; who is found is told as of all days. */
public interface People {

    Optional<Person> find(StaffCode staff);

    /** Who were ever appointed to act in that post. */
    List<Person> appointedIn(PostId post);

    /** Whether the one agency stands in the place of the other on that day, which was merged or split. */
    default boolean succeeds(AgencyId agency, AgencyId former, LocalDate day) {
        return false;
    }
}
