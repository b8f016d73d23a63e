package vn.congtam.roster;

import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

/** All there are. */
record Everybody(List<Person> all) implements Staff {

    @Override
    public Optional<Person> find(StaffCode staff) {
        return all.stream().filter(one -> one.staff().equals(staff)).findFirst();
    }

    @Override
    public List<Person> appointedIn(PostId post) {
        return all.stream()
                .filter(one ->
                        one.actings().stream().anyMatch(acting -> acting.post().equals(post)))
                .toList();
    }

    @Override
    public List<Person> holdersOf(PostId post) {
        return all.stream()
                .filter(one -> one.postings().stream()
                        .anyMatch(posting -> posting.post().equals(post)))
                .toList();
    }

    @Override
    public List<Person> placedUnder(StaffCode superior) {
        return all.stream()
                .filter(one -> one.superiors().stream().anyMatch(under -> superior.equals(under.superior()))
                        || one.loans().stream().anyMatch(loan -> loan.superior().equals(superior)))
                .toList();
    }

    @Override
    public List<Person> everIn(AgencyId agency) {
        return all.stream().filter(one -> one.agencies().contains(agency)).toList();
    }
}
