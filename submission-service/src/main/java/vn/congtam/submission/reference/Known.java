package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Person;
import vn.congtam.roster.Staff;

/** People as far as they are known here. */
record Known(ReadModel<Colleague> people, Ancestry ancestry) implements Staff {

    @Override
    public Optional<Person> find(StaffCode staff) {
        return people.find(staff.value()).map(Colleague::service);
    }

    @Override
    public boolean succeeds(AgencyId agency, AgencyId former, LocalDate day) {
        return ancestry.continues(agency, former, day);
    }

    @Override
    public List<Person> appointedIn(PostId post) {
        return where("service.actings.post", post.value()).toList();
    }

    @Override
    public List<Person> holdersOf(PostId post) {
        return where("service.postings.post", post.value()).toList();
    }

    @Override
    public List<Person> placedUnder(StaffCode superior) {
        return Stream.of("service.superiors.superior", "service.loans.superior")
                .flatMap(field -> where(field, superior.value()))
                .distinct()
                .toList();
    }

    @Override
    public List<Person> everIn(AgencyId agency) {
        return where("agencies", agency.value()).toList();
    }

    private Stream<Person> where(String field, String value) {
        return people.where(Map.of(field, value)).stream().map(Colleague::service);
    }
}
