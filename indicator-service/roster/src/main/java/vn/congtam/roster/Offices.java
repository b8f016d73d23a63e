package vn.congtam.roster;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * In whose place somebody acts on a day: in his own, and in that of whoever delegated to him. A delegate judges nobody who
 * judges him, nor himself: over his own superiors he has only what is his own.
 *
 * @param delegators who delegated to him for that day
 * @param superiors who stand above him, or did on the other days that count
 */
public record Offices(StaffCode staff, Set<StaffCode> delegators, Set<StaffCode> superiors) {

    public Offices {
        delegators = Set.copyOf(delegators);
        superiors = Set.copyOf(superiors);
    }

    /** @param others such as the last day of what is judged: who stood above him then judged him for it */
    public static Offices of(
            StaffCode staff, @Nullable StandIn standIn, People people, LocalDate day, LocalDate... others) {
        Set<StaffCode> delegators = standIn == null ? Set.of() : standIn.on(day);
        Set<StaffCode> superiors = delegators.isEmpty()
                ? Set.of()
                : Stream.concat(Stream.of(day), Stream.of(others))
                        .flatMap(one -> new Ladder(people, one).allAbove(staff).stream())
                        .collect(Collectors.toSet());
        return new Offices(staff, delegators, superiors);
    }

    /** Whoever it is about. */
    public Set<StaffCode> all() {
        return with(delegators);
    }

    public Set<StaffCode> over(StaffCode somebody) {
        return with(delegatorsOver(somebody));
    }

    public Set<StaffCode> delegatorsOver(StaffCode somebody) {
        return somebody.equals(staff) || superiors.contains(somebody) ? Set.of() : delegators;
    }

    private Set<StaffCode> with(Set<StaffCode> some) {
        return Stream.concat(Stream.of(staff), some.stream()).collect(Collectors.toSet());
    }
}
