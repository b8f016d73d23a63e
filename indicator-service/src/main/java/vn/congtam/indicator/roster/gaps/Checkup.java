package vn.congtam.indicator.roster.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Person;

/** Looks at an agency as of a day. */
@Component
public class Checkup {
    private final Roster roster;

    Checkup(Roster roster) {
        this.roster = roster;
    }

    /** @return none of an agency that is not known */
    public Optional<Gaps> of(AgencyId agency, LocalDate day) {
        List<Person> people = roster.people(agency);
        return roster.agency(agency)
                .map(known -> new Survey(known, roster.posts(agency), roster.line(people), day).of(people));
    }
}
