package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Person;
import vn.congtam.roster.Staff;

/** People as far as they are known here. */
record Known(ReadModel<Person> people, Heritage heritage) implements Staff {

    @Override
    public Optional<Person> find(StaffCode staff) {
        return people.find(staff.value());
    }

    @Override
    public boolean succeeds(AgencyId agency, AgencyId former, LocalDate day) {
        return heritage.standingFor(former, day).equals(agency);
    }

    @Override
    public List<Person> appointedIn(PostId post) {
        return people.where(Map.of("actings.post", post.value()));
    }

    @Override
    public List<Person> holdersOf(PostId post) {
        return people.where(Map.of("postings.post", post.value()));
    }

    @Override
    public List<Person> placedUnder(StaffCode superior) {
        return Stream.of("superiors.superior", "loans.superior")
                .flatMap(field -> people.where(Map.of(field, superior.value())).stream())
                .distinct()
                .toList();
    }

    /** In the order of their codes. */
    @Override
    public List<Person> everIn(AgencyId agency) {
        Map<String, Person> all = new TreeMap<>();
        Stream.of("tenures.agency", "postings.agency", "loans.agency", "actings.agency")
                .flatMap(field -> people.where(Map.of(field, agency.value())).stream())
                .forEach(one -> all.put(one.staff().value(), one));
        return List.copyOf(all.values());
    }
}
