package vn.congtam.roster;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Person.Acting;
import vn.congtam.roster.Person.Posting;

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
        return boss.actings().stream()
                .filter(acting -> acting.covers(day))
                .map(Acting::post)
                .flatMap(post -> people.holdersOf(post).stream())
                .map(Person::staff)
                .filter(one -> !one.equals(boss.staff()));
    }

    /** Whenever he became a superior. */
    private boolean isSurelyThere(Person one) {
        return one.servesOn(day)
                && one.loans().isEmpty()
                && one.postings().stream().allMatch(posting -> isStill(one, posting))
                && (one.leadsOn(day) || one.actings().isEmpty());
    }

    private boolean isStill(Person one, Posting posting) {
        boolean there = one.agencyOn(day).filter(posting.agency()::equals).isPresent();
        return posting.from().isAfter(day) || there && (!posting.leader() || one.leadsOn(day));
    }
}
