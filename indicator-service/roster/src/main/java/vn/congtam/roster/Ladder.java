package vn.congtam.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Person.Lead;
import vn.congtam.roster.Person.Under;

/**
 * Who stands above whom on a day. Where the assigned superior is not there any more it is who acts in his post, else the next
 * one up: a vacant place orphans nobody. Who is not known here, such as a leader of the province, is taken to be there.
 */
public record Ladder(People people, LocalDate day) {

    public Above above(Person person) {
        return placeTakenBy(person)
                .or(() -> person.underOn(day))
                .map(under -> from(person, under, List.of()))
                .orElseGet(() -> Above.nobody(List.of()));
    }

    public Optional<StaffCode> superior(Person person) {
        return above(person).someone();
    }

    /** Above one who acts in a post of an agency in which he does not serve: who was above the one who held it. */
    public Optional<StaffCode> superiorThere(Person person, AgencyId agency, Staff staff) {
        return person.leadsIn(day).stream()
                .filter(lead -> lead.agency().equals(agency))
                .flatMap(lead -> former(lead, person, staff).stream())
                .flatMap(office -> aboveWhoActs(person, office).stream())
                .findFirst();
    }

    /** The holder himself, once he is back or another has come: then nobody acts as the head beside him. */
    private Optional<StaffCode> aboveWhoActs(Person person, Office office) {
        return office.isHeld()
                ? Optional.of(office.holder().staff())
                : office.under().flatMap(under -> from(person, under, List.of()).someone());
    }

    /**
     * Whether who stood above him only by acting in that post does so on this day: no longer than he acts in it, nor once its
     * holder is back or another has come.
     */
    public boolean stillActs(StaffCode acting, PostId post, StaffCode over) {
        return people.find(acting).filter(one -> one.actsIn(post, day)).isPresent()
                && allAbove(over).stream()
                        .flatMap(one -> people.find(one).stream())
                        .noneMatch(one -> one.holds(post, day));
    }

    /** All the way up, the nearest first. */
    public List<StaffCode> allAbove(StaffCode staff) {
        Set<StaffCode> all = new LinkedHashSet<>();
        Optional<StaffCode> next = people.find(staff).flatMap(this::superior);
        while (next.filter(one -> !one.equals(staff)).isPresent() && all.add(next.get())) {
            next = people.find(next.get()).flatMap(this::superior);
        }
        return List.copyOf(all);
    }

    /** The vacant post because of which alone he stands above the other, be it directly or further up. */
    public Optional<PostId> actingAbove(StaffCode staff, StaffCode boss) {
        Set<StaffCode> passed = new HashSet<>(Set.of(staff));
        Optional<Above> next = people.find(staff).map(this::above);
        while (next.filter(one -> !boss.equals(one.superior())).isPresent()) {
            next = next.flatMap(Above::someone)
                    .filter(passed::add)
                    .flatMap(people::find)
                    .map(this::above);
        }
        return next.flatMap(one -> Optional.ofNullable(one.actingIn()));
    }

    private Above from(Person whose, Under under, List<StaffCode> passed) {
        StaffCode next = under.superior();
        if (next == null || next.equals(whose.staff()) || passed.contains(next)) return Above.nobody(passed);
        Optional<Office> office = office(whose, under, next);
        if (office.filter(one -> !one.isHeld()).isEmpty()) return new Above(next, null, passed);
        List<StaffCode> further =
                Stream.concat(passed.stream(), Stream.of(next)).toList();
        return office.get()
                .posts()
                .flatMap(post -> acting(post, whose, further))
                .findFirst()
                .orElseGet(() -> office.get()
                        .under()
                        .map(up -> from(whose, up, further))
                        .orElseGet(() -> Above.nobody(further)));
    }

    private Stream<Above> acting(PostId post, Person whose, List<StaffCode> passed) {
        return people.appointedIn(post).stream()
                .filter(one -> one.actsIn(post, day))
                .map(Person::staff)
                .sorted(Comparator.comparing(StaffCode::value))
                .filter(one -> !one.equals(whose.staff()) && !passed.contains(one))
                .map(one -> new Above(one, post, passed));
    }

    /** Whoever acts for one who stood above him answers, on these days, to whom that one would. */
    private Optional<Under> placeTakenBy(Person person) {
        if (!person.actsOn(day)) return Optional.empty();
        Set<StaffCode> passed = new HashSet<>(Set.of(person.staff()));
        Optional<Office> next = person.underOn(day).flatMap(under -> office(person, under));
        while (next.filter(office -> passed.add(office.holder().staff())).isPresent()) {
            Office office = next.get();
            if (!office.isHeld() && office.posts().anyMatch(post -> person.actsIn(post, day))) return office.under();
            next = office.under().flatMap(under -> office(office.holder(), under));
        }
        return Optional.empty();
    }

    private Optional<Office> office(Person below, Under under) {
        return Optional.ofNullable(under.superior()).flatMap(superior -> office(below, under, superior));
    }

    private Optional<Office> office(Person below, Under under, StaffCode superior) {
        return people.find(superior).map(boss -> new Office(boss, below, under.from(), day, people));
    }

    /** As whoever held the post last had it. */
    private Optional<Office> former(Lead lead, Person now, Staff staff) {
        return staff.holdersOf(lead.post()).stream()
                .filter(one -> !one.staff().equals(now.staff()))
                .flatMap(one -> one.postings().stream()
                        .filter(posting -> posting.post().equals(lead.post())
                                && !posting.from().isAfter(day))
                        .map(posting -> new Office(one, now, posting.from(), day, people)))
                .max(Comparator.comparing(Office::since));
    }
}
