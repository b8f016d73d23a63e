package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Following;
import vn.congtam.roster.Ladder;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Lead;

/** Over whom somebody may hold an office on a day, seen from himself: nobody else is gone through. */
@Component
public class Reach {
    private final Roster roster;

    Reach(Roster roster) {
        this.roster = roster;
    }

    /** Those that he leads in and has nobody of them above him, and those whose heirs they are. */
    public List<AgencyId> agencies(StaffCode staff, LocalDate day) {
        Optional<AgencyId> above = roster.person(staff)
                .flatMap(new Ladder(roster.staff(), day)::superior)
                .flatMap(roster::person)
                .flatMap(superior -> superior.agencyOn(day));
        return roster.person(staff).stream()
                .flatMap(one -> one.leadsIn(day).stream())
                .map(Lead::agency)
                .distinct()
                .filter(agency -> above.filter(agency::equals).isEmpty())
                .flatMap(agency -> withFormer(agency, day))
                .toList();
    }

    private Stream<AgencyId> withFormer(AgencyId agency, LocalDate day) {
        Stream<AgencyId> former = roster.agencies().stream()
                .filter(one -> one.end() != null)
                .map(Agency::agency)
                .filter(one -> roster.standingFor(one, day).equals(agency));
        return Stream.concat(Stream.of(agency), former);
    }

    /** Whose superior he is on that day. */
    public List<StaffCode> followers(StaffCode staff, LocalDate day) {
        return new Following(roster.remembered(), day)
                .of(staff).stream().map(Person::staff).toList();
    }
}
