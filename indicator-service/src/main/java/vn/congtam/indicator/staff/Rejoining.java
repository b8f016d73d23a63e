package vn.congtam.indicator.staff;

import java.time.LocalDate;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.Tenure.End;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** Who comes back is whom the code has always meant, and is of the former agency until his last day there is over. */
public record Rejoining(Person former, AgencyId agency, String name) {

    public void mustBeBy(Actor actor, LocalDate today) {
        End end = former.tenure().spells().getLast().end();
        if (end == null) return;
        if (today.isBefore(end.on()) && !agency.equals(former.keeperOn(end.on())) && !actor.is(Role.HOMEAFFAIRS)) {
            throw Mandate.ONLY_HOME_AFFAIRS.refuse();
        }
        if (!former.name().equals(name) && !former.name().equals(Personal.ERASED)) {
            throw Refusal.STAFF_NAME_DIFFERS.refuse("/name", former.staff().value());
        }
    }
}
