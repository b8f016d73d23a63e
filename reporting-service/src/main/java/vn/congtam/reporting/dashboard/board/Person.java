package vn.congtam.reporting.dashboard.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;

/**
 * A person in service.
 *
 * @param agencies where he ever served, so that those of an agency are found whenever they served there
 * @param placements in the order recorded
 * @param superior as assigned last
 */
public record Person(
        StaffCode staff,
        String name,
        List<AgencyId> agencies,
        List<Placement> placements,
        @Nullable StaffCode superior) {

    static Person joined(StaffCode staff, String name) {
        return new Person(staff, name, List.of(), List.of(), null);
    }

    Person called(String another) {
        return new Person(staff, another, agencies, placements, superior);
    }

    Person placed(Placement placement) {
        return new Person(staff, name, added(agencies, placement.agency()), appended(placement), superior);
    }

    Person under(@Nullable StaffCode another) {
        return new Person(staff, name, agencies, placements, another);
    }

    /** Where he served on that day: the latest that had begun by then, and of two from the same day the later recorded. */
    public Optional<Placement> on(LocalDate day) {
        return placements.stream()
                .filter(placement -> !placement.from().isAfter(day))
                .max(Comparator.comparing(Placement::from).thenComparing(placements::indexOf));
    }

    /** A post that a person holds from a day on. */
    public record Placement(LocalDate from, AgencyId agency, String division, String title, boolean leader) {

        static Placement of(PostAssigned fact) {
            return new Placement(fact.from(), fact.agency(), fact.division(), fact.title(), fact.leader());
        }
    }

    private List<Placement> appended(Placement placement) {
        return Stream.concat(placements.stream().filter(known -> !known.equals(placement)), Stream.of(placement))
                .toList();
    }

    private static List<AgencyId> added(List<AgencyId> known, AgencyId one) {
        return Stream.concat(known.stream(), Stream.of(one)).distinct().toList();
    }
}
