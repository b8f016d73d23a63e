package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.person.Line;
import vn.congtam.indicator.roster.person.Person;

/**
 * What of a person's another could do in his place: a post that he leads or acts in, and people over whom he stands.
 *
 * @param placedUnder who were ever placed under somebody
 */
public record Powers(Person person, Line line, Function<StaffCode, List<Person>> placedUnder) {

    public boolean areThereOnAnyOf(List<LocalDate> days) {
        return days.stream().anyMatch(day -> line.isInOffice(person, day)) || isAboveSomebodyOn(days);
    }

    /** Also over those who come to him because a superior between them is not there. */
    private boolean isAboveSomebodyOn(List<LocalDate> days) {
        Set<StaffCode> seen = new HashSet<>(Set.of(person.staff()));
        Deque<StaffCode> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Person below : placedUnder.apply(open.remove())) {
                if (days.stream().anyMatch(day -> isAbove(below, day))) return true;
                if (seen.add(below.staff())) open.add(below.staff());
            }
        }
        return false;
    }

    private boolean isAbove(Person below, LocalDate day) {
        return below.servesOn(day)
                && person.staff().equals(line.above(below, day).superior());
    }
}
