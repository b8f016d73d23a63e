package vn.congtam.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/**
 * Who may read what another does and reaches, beside those who keep his records and those who judge him: one rule for all
 * services. It is whoever stands above him on that day, however far up, and who leads the division in which he works: by a
 * field assigned to him, or where nobody above the other leads it. To read is no right to judge.
 */
public record Insight(People people, LocalDate day) {

    public boolean into(StaffCode other, StaffCode reader) {
        if (reader.equals(other)) return false;
        List<StaffCode> above = allAbove(other);
        return above.contains(reader)
                || people.find(other)
                        .flatMap(one -> people.find(reader).filter(leader -> leads(leader, one, above)))
                        .isPresent();
    }

    private boolean leads(Person leader, Person other, List<StaffCode> above) {
        Optional<AgencyId> agency = other.agencyOn(day);
        Optional<String> division = other.divisionOn(day);
        if (agency.isEmpty() || division.isEmpty()) return false;
        return hasField(leader, agency.get(), division.get())
                ? !allAbove(leader.staff()).contains(other.staff())
                : !other.leadsOn(day, agency.get())
                        && leads(leader, agency.get(), division.get())
                        && above.stream()
                                .flatMap(one -> people.find(one).stream())
                                .noneMatch(one -> leads(one, agency.get(), division.get()));
    }

    private boolean hasField(Person leader, AgencyId agency, String division) {
        return leader.leadsOn(day, agency)
                && leader.agencyOn(day).filter(agency::equals).isPresent()
                && leader.fieldsOn(day).contains(division);
    }

    private boolean leads(Person leader, AgencyId agency, String division) {
        return leader.leadsIn(day).stream()
                .anyMatch(one -> one.agency().equals(agency) && one.division().equals(division));
    }

    private List<StaffCode> allAbove(StaffCode staff) {
        return new Ladder(people, day).allAbove(staff);
    }
}
