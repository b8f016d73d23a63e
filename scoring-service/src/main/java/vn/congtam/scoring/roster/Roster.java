package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;

/** Looks people up as of a day, never as of today. */
@Component
public class Roster {
    private final ReadModel<Person> people;
    private final ReadModel<Roll> rolls;

    Roster(ReadModel<Person> people, ReadModel<Roll> rolls) {
        this.people = people;
        this.rolls = rolls;
    }

    public Optional<Person> person(StaffCode staff) {
        return people.find(staff.value());
    }

    /** The person's name, or the code of somebody not known yet. */
    public String name(StaffCode staff) {
        return person(staff).map(Person::displayName).orElse(staff.value());
    }

    /** Those who serve in the agency on that day, by staff code. */
    public List<Person> servingIn(AgencyId agency, LocalDate day) {
        return rolls.find(agency.value()).stream()
                .flatMap(roll -> roll.staff().stream())
                .flatMap(code -> people.find(code).stream())
                .filter(person -> person.agencyOn(day).filter(agency::equals).isPresent())
                .toList();
    }
}
