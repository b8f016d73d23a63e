package vn.congtam.indicator.agency.succession;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.agency.Refusal;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Person;

/** What is known of agencies and people when a decision is looked at, each looked up once. */
final class Ground {
    private final Roster roster;
    private final Map<StaffCode, Optional<Person>> known = new HashMap<>();
    private final Map<AgencyId, List<Person>> people = new HashMap<>();

    Ground(Roster roster) {
        this.roster = roster;
    }

    List<Person> people(AgencyId agency) {
        return people.computeIfAbsent(agency, one -> {
            List<Person> all = roster.people(one);
            all.forEach(person -> known.put(person.staff(), Optional.of(person)));
            return all;
        });
    }

    Optional<Person> person(StaffCode staff) {
        return known.computeIfAbsent(staff, roster::person);
    }

    List<Person> subordinates(StaffCode staff) {
        return roster.subordinates(staff);
    }

    Optional<Position> post(PostId post) {
        return roster.post(post);
    }

    Organisation agency(Unit unit, String pointer) {
        Organisation agency = roster.agency(unit.agency())
                .orElseThrow(
                        () -> Refusal.UNIT_UNKNOWN.refuse(pointer, unit.agency().value()));
        String division = unit.division();
        if (division != null && !agency.divisions().containsKey(division)) {
            throw Refusal.UNIT_UNKNOWN.refuse(pointer, division);
        }
        return agency;
    }
}
