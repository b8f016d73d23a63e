package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.roster.Person;
import vn.congtam.scoring.roster.Incumbents;

/**
 * To whom a petition goes on a day: to the office that decided, whoever holds it then; where he rated himself, or nobody
 * holds it, to the next superior above him who did neither rate nor file; where there is none, to the province.
 *
 * @param raters who rated it or anything it is made of, or assessed what is contested, whether it was their turn or they acted
 *     for another (Art. 24)
 */
record Addressee(Incumbents today, Set<StaffCode> raters) {

    Optional<StaffCode> of(Member member) {
        Set<StaffCode> passed = new HashSet<>();
        Optional<StaffCode> next = today.decider(member).or(() -> today.above(member.decider()));
        while (next.filter(one -> !mayAnswer(one, member)).isPresent()) {
            next = next.filter(passed::add).flatMap(today::above);
        }
        return next;
    }

    /** Whether he whom it was addressed to on an earlier day still has the posts that he had then. */
    boolean isStill(StaffCode addressee, LocalDate then) {
        return today.people()
                .find(addressee)
                .filter(person -> !isStill(person, then))
                .isEmpty();
    }

    private boolean isStill(Person person, LocalDate then) {
        LocalDate day = today.today();
        return person.keepsOffice(then, day)
                && person.postingOn(then).equals(person.postingOn(day))
                && person.leadsIn(day).containsAll(person.leadsIn(then));
    }

    private boolean mayAnswer(StaffCode one, Member member) {
        return !raters.contains(one) && !one.equals(member.staff());
    }
}
