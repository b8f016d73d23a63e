package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.roster.Person;

/**
 * Whom nobody would rate, though somebody is to: a head would spare his own figures whoever counts against him.
 *
 * @param last day of the span
 * @param listed whether any agency has somebody on its list
 * @param governed whether a law governs people of a kind
 */
record Omitted(LocalDate last, Predicate<StaffCode> listed, Predicate<SubjectKind> governed) {

    List<StaffCode> among(List<Person> serving) {
        return serving.stream()
                .filter(person -> !listed.test(person.staff()))
                .filter(person -> governed.test(person.kindOn(last)))
                .map(Person::staff)
                .toList();
    }
}
