package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.congtam.events.indicator.StaffCode;

/** Who stands above whom on a day. */
public record Ladder(Function<StaffCode, Optional<Person>> people, LocalDate day) {

    /** All the way up, the nearest first. */
    public List<StaffCode> allAbove(StaffCode staff) {
        Set<StaffCode> all = new LinkedHashSet<>();
        Optional<StaffCode> next = people.apply(staff).flatMap(this::above);
        while (next.filter(one -> !one.equals(staff)).isPresent() && all.add(next.get())) {
            next = people.apply(next.get()).flatMap(this::above);
        }
        return List.copyOf(all);
    }

    /**
     * The next superior up who is in service: a vacant place orphans nobody. Who is not known here, such as a leader of the
     * province, is taken to serve.
     */
    public Optional<StaffCode> above(Person person) {
        Set<StaffCode> passed = new HashSet<>(Set.of(person.staff()));
        Optional<StaffCode> next = person.superiorOn(day);
        while (next.isPresent() && passed.add(next.get())) {
            Optional<Person> there = people.apply(next.get());
            if (there.filter(one -> !one.servesOn(day)).isEmpty()) return next;
            next = there.flatMap(one -> one.superiorOn(day));
        }
        return Optional.empty();
    }
}
