package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.Set;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.person.Person;

/**
 * Those who stand above whoever records. Above whom nobody stands is above all, also above all of home affairs, which
 * records what was decided on him: nobody else is there to do it.
 */
public record Judges(Set<StaffCode> all, boolean homeAffairs, LocalDate today) {

    public boolean include(Person person) {
        return all.contains(person.staff())
                && !(homeAffairs && person.answersToOn(today).isEmpty());
    }

    public void mustNotInclude(Person person) {
        if (include(person)) {
            throw Mandate.JUDGED_BY_IT.refuse();
        }
    }
}
