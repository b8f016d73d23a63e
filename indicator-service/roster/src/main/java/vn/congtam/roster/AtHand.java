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
    private final Staff others;

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
        return appointed.computeIfAbsent(post, others::appointedIn);
    }

    @Override
    public boolean succeeds(AgencyId agency, AgencyId former, LocalDate day) {
        return others.succeeds(agency, former, day);
    }

    @Override
    public List<Person> holdersOf(PostId post) {
        return others.holdersOf(post);
    }

    @Override
    public List<Person> placedUnder(StaffCode superior) {
        return others.placedUnder(superior);
    }
}
