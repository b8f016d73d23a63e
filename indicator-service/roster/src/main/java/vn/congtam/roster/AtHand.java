package vn.congtam.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;

/** Remembers who was found, for as long as one question is answered. */
final class AtHand implements Staff {
    private final Map<StaffCode, Optional<Person>> known = new HashMap<>();
    private final Map<PostId, List<Person>> appointed = new HashMap<>();
    private final Map<AgencyId, List<Person>> inside = new HashMap<>();
    private final Map<Heir, Boolean> heirs = new HashMap<>();
    private final Staff others;

    private record Heir(AgencyId agency, AgencyId former, LocalDate day) {}

    AtHand(Collection<Person> atHand, Staff others) {
        atHand.forEach(one -> known.put(one.staff(), Optional.of(one)));
        this.others = others;
    }

    @Override
    public Optional<Person> find(StaffCode staff) {
        return known.computeIfAbsent(staff, others::find);
    }

    @Override
    public List<Person> appointedIn(PostId post) {
        return appointed.computeIfAbsent(post, one -> noted(others.appointedIn(one)));
    }

    @Override
    public boolean succeeds(AgencyId agency, AgencyId former, LocalDate day) {
        return heirs.computeIfAbsent(
                new Heir(agency, former, day), one -> others.succeeds(one.agency(), one.former(), one.day()));
    }

    @Override
    public List<Person> holdersOf(PostId post) {
        return noted(others.holdersOf(post));
    }

    @Override
    public List<Person> placedUnder(StaffCode superior) {
        return noted(others.placedUnder(superior));
    }

    @Override
    public List<Person> everIn(AgencyId agency) {
        return inside.computeIfAbsent(agency, one -> noted(others.everIn(one)));
    }

    private List<Person> noted(List<Person> found) {
        found.forEach(one -> known.putIfAbsent(one.staff(), Optional.of(one)));
        return found;
    }
}
