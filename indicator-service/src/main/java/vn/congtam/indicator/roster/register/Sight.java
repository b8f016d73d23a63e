package vn.congtam.indicator.roster.register;

import java.time.LocalDate;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/**
 * How much of a person's service a reader is shown.
 *
 * @param whole all that was decided; else what stands on the day that is looked at
 * @param reasons also why he left
 */
record Sight(boolean whole, boolean reasons) {

    /** The person himself and those who keep his records see all of it; of the others only inspectors are told reasons. */
    static Sight of(Actor actor, Person person, LocalDate day, LocalDate today) {
        boolean own = actor.staff().equals(person.staff())
                || StaffPage.keeps(actor, person.keeperOn(today))
                || StaffPage.keeps(actor, person.keeperFrom(day, today));
        return new Sight(own || actor.readsAcrossAgencies(), own || actor.is(Role.INSPECTOR));
    }

    StaffMember of(StaffMember member) {
        StaffMember told = reasons ? member : member.withoutReason();
        return whole ? told : told.asOfThatDay();
    }
}
