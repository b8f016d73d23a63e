package vn.congtam.roster;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Person.Acting;
import vn.congtam.roster.Person.Posting;
import vn.congtam.roster.Person.Tenure;

/** The ladder seen from above: whose superior somebody is on a day, without going through everybody. */
public record Following(Staff people, LocalDate day) {

    /** By entry, by acting in the post of who is not there, or because those between are not there. */
    public List<Person> of(StaffCode boss) {
        Ladder ladder = new Ladder(people, day);
        return candidates(boss).stream()
                .filter(one -> ladder.superior(one).filter(boss::equals).isPresent())
                .toList();
    }

    private List<Person> candidates(StaffCode boss) {
        Map<StaffCode, Person> found = new LinkedHashMap<>();
        Deque<StaffCode> open = new ArrayDeque<>(Set.of(boss));
        people.find(boss).stream().flatMap(this::forWhomHeActs).forEach(open::add);
        while (!open.isEmpty()) {
            people.placedUnder(open.remove()).forEach(one -> note(one, found, open));
        }
        return List.copyOf(found.values());
    }

    private void note(Person one, Map<StaffCode, Person> found, Deque<StaffCode> open) {
        if (found.putIfAbsent(one.staff(), one) != null || isSurelyThere(one)) return;
        open.add(one.staff());
        one.postings().stream()
                .flatMap(posting -> people.appointedIn(posting.post()).stream())
                .forEach(acting -> found.putIfAbsent(acting.staff(), acting));
    }

    private Stream<StaffCode> forWhomHeActs(Person boss) {
        return boss.actingsOn(day).stream()
                .map(Acting::post)
                .flatMap(post -> people.holdersOf(post).stream())
                .map(Person::staff)
                .filter(one -> !one.equals(boss.staff()));
    }

    /** Whenever he became a superior. */
    private boolean isSurelyThere(Person one) {
        return one.servesOn(day)
                && one.loans().isEmpty()
                && formerAgencies(one).allMatch(former -> isStillIn(former, one))
                && (one.leadsOn(day) || one.actings().isEmpty() && hasNeverLed(one));
    }

    private boolean hasNeverLed(Person one) {
        return one.postings().stream().filter(begun()).noneMatch(Posting::leader);
    }

    private Stream<AgencyId> formerAgencies(Person one) {
        return Stream.concat(
                one.tenures().stream().filter(begun()).map(Tenure::agency),
                one.postings().stream().filter(begun()).map(Posting::agency));
    }

    private Predicate<Dated> begun() {
        return one -> !one.from().isAfter(day);
    }

    /** Or in the one that took its place. */
    private boolean isStillIn(AgencyId former, Person one) {
        return one.agencyOn(day)
                .filter(now -> now.equals(former) || people.succeeds(now, former, day))
                .isPresent();
    }
}
