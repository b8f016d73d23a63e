package vn.congtam.indicator.agency.succession;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Move.Seat;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.agency.Refusal;
import vn.congtam.indicator.roster.person.Leaders;
import vn.congtam.indicator.roster.person.Person;

/** Two who were heads are not both: nobody could say who decides. */
record Heads(Order order, Ground ground, Map<StaffCode, Seat> seats, Chain chain) {

    void mustBeOneEach() {
        order.successors().stream().map(Unit::agency).distinct().forEach(this::mustBeOne);
    }

    private void mustBeOne(AgencyId agency) {
        List<Person> inside = inside(agency);
        Set<StaffCode> codes = inside.stream().map(Person::staff).collect(Collectors.toSet());
        List<String> heads = inside.stream()
                .filter(one -> leads(one, agency))
                .map(Person::staff)
                .filter(one -> {
                    StaffCode above = chain.above(one);
                    return above == null || !codes.contains(above);
                })
                .map(StaffCode::value)
                .toList();
        if (heads.size() > 1) {
            throw Refusal.SEVERAL_HEADS.refuse("/staff", agency.value(), String.join(", ", heads));
        }
    }

    /** Those who are there, and those who come. */
    private List<Person> inside(AgencyId agency) {
        Set<AgencyId> from = order.former().stream().map(Unit::agency).collect(Collectors.toCollection(HashSet::new));
        from.add(agency);
        return from.stream()
                .flatMap(one -> ground.people(one).stream())
                .distinct()
                .filter(one -> agency.equals(chain.after(one)))
                .toList();
    }

    /** Who is given no post there leads by those that he has. */
    private boolean leads(Person person, AgencyId agency) {
        Seat seat = seats.get(person.staff());
        return seat != null && seat.post() != null ? seat.leader() : Leaders.isLeader(person, agency, order.from());
    }
}
