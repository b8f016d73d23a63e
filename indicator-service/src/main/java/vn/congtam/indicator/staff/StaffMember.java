package vn.congtam.indicator.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Person;

/**
 * A person as of a day.
 *
 * @param post none before the first appointment
 */
record StaffMember(
        StaffCode staff,
        String name,
        AgencyId agency,
        LocalDate joined,
        LocalDate on,
        Person.@Nullable Service post,
        @Nullable StaffCode superior) {

    static StaffMember of(Person person, LocalDate day) {
        Person.Service post = person.postOn(day).orElse(null);
        return new StaffMember(
                person.staff(),
                person.name(),
                post == null ? person.agency() : post.agency(),
                person.joined(),
                day,
                post,
                person.superiorOn(day).orElse(null));
    }
}
