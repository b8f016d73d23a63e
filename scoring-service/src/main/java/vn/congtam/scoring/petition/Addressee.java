package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.scoring.roster.Person;

/**
 * To whom a petition goes: to the decider; where he rated himself, or is no longer in service, to the next superior above
 * him who did neither rate nor file.
 */
record Addressee(Function<StaffCode, Optional<Person>> people, LocalDate day) {

    Optional<StaffCode> of(Member member) {
        Set<StaffCode> passed = new HashSet<>();
        Optional<StaffCode> next = Optional.of(member.decider());
        while (next.filter(one -> !mayAnswer(one, member)).isPresent()) {
            next = next.filter(passed::add).flatMap(this::above);
        }
        return next;
    }

    private boolean mayAnswer(StaffCode one, Member member) {
        return !one.equals(member.rater()) && !one.equals(member.staff()) && !hasLeft(one);
    }

    private Optional<StaffCode> above(StaffCode staff) {
        return people.apply(staff).flatMap(person -> person.superiorOn(day));
    }

    /** Who is not known here, such as a leader of the province, is taken to serve. */
    private boolean hasLeft(StaffCode staff) {
        return people.apply(staff).filter(person -> !person.servesOn(day)).isPresent();
    }
}
