package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.congtam.events.indicator.StaffCode;

/**
 * Who would stand above himself on any day, also by way of an agency that somebody is lent to. A circle closes on a day on
 * which somebody in it gets another superior, so from those alone the way up is gone, each part of it once for each day.
 */
public final class Circles {
    private final Function<StaffCode, Optional<Person>> people;
    private final LocalDate since;

    /** @param since the days before are not looked at */
    public Circles(Function<StaffCode, Optional<Person>> people, LocalDate since) {
        this.people = people;
        this.since = since;
    }

    /** All in circles, of these people and of those above them. */
    public Set<StaffCode> among(Set<StaffCode> staff) {
        Set<StaffCode> caught = new HashSet<>();
        changes(staff).forEach((day, changed) -> {
            Map<StaffCode, StaffCode> walked = new HashMap<>();
            changed.forEach(one -> caught.addAll(circle(one, day, walked)));
        });
        return caught;
    }

    /** On which days, from the first on, any of these people or of those above them gets another superior. */
    public Set<LocalDate> turns(Set<StaffCode> staff) {
        return changes(staff).keySet();
    }

    /** @param walked from where each was come to, so that no way is gone twice */
    private List<StaffCode> circle(StaffCode start, LocalDate day, Map<StaffCode, StaffCode> walked) {
        StaffCode next = start;
        while (next != null && walked.putIfAbsent(next, start) == null) {
            next = superior(next, day).orElse(null);
        }
        return next != null && start.equals(walked.get(next)) ? around(next, day) : List.of();
    }

    private List<StaffCode> around(StaffCode start, LocalDate day) {
        List<StaffCode> circle = new ArrayList<>();
        StaffCode next = start;
        do {
            circle.add(next);
            next = superior(next, day).orElse(start);
        } while (!next.equals(start));
        return circle;
    }

    private SortedMap<LocalDate, List<StaffCode>> changes(Set<StaffCode> staff) {
        SortedMap<LocalDate, List<StaffCode>> days = new TreeMap<>();
        Set<StaffCode> seen = new HashSet<>();
        Deque<StaffCode> open = new ArrayDeque<>(staff);
        while (!open.isEmpty()) {
            StaffCode one = open.remove();
            if (seen.add(one)) {
                turns(one).forEach(day -> {
                    days.computeIfAbsent(day, none -> new ArrayList<>()).add(one);
                    superior(one, day).ifPresent(open::add);
                });
            }
        }
        return days;
    }

    private Set<LocalDate> turns(StaffCode staff) {
        return people.apply(staff).map(one -> one.turnsFrom(since)).orElse(Set.of());
    }

    private Optional<StaffCode> superior(StaffCode staff, LocalDate day) {
        return people.apply(staff).flatMap(person -> person.answersToOn(day));
    }
}
