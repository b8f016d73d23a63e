package vn.congtam.reporting.history;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.history.chapter.Subject;
import vn.congtam.reporting.reference.Lineages;
import vn.congtam.reporting.reference.Ranks;
import vn.congtam.roster.Insight;
import vn.congtam.roster.Person.Lead;

/** By the service of those whose histories are kept. */
@Component
class KnownRanks implements Ranks {
    private final Known people;

    KnownRanks(ReadModel<Subject> subjects, Lineages lineages) {
        this.people = new Known(subjects, lineages);
    }

    @Override
    public Set<String> ledBy(StaffCode staff, AgencyId agency, LocalDate day) {
        return people.find(staff).stream()
                .flatMap(person -> person.leadsIn(day).stream())
                .filter(lead -> lead.agency().equals(agency))
                .map(Lead::division)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean mayRead(StaffCode boss, StaffCode staff, LocalDate day) {
        return new Insight(people, day).into(staff, boss);
    }
}
