package vn.congtam.scoring.petition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.scoring.roster.Person;
import vn.congtam.scoring.roster.Person.Posting;

/**
 * To whom a petition goes on a day: to the office that decided, whoever holds it then; where he rated himself, or nobody
 * holds it, to the next superior above him who did neither rate nor file.
 *
 * @param heads who heads an agency on that day
 * @param raters who rated, whether it was their turn or they acted for another (Art. 24)
 */
record Addressee(
        Function<StaffCode, Optional<Person>> people,
        Function<AgencyId, Optional<StaffCode>> heads,
        Set<StaffCode> raters,
        LocalDate day) {

    Optional<StaffCode> of(Member member) {
        Set<StaffCode> passed = new HashSet<>();
        Optional<StaffCode> next = Optional.of(holder(member));
        while (next.filter(one -> !mayAnswer(one, member)).isPresent()) {
            next = next.filter(passed::add).flatMap(this::above);
        }
        return next;
    }

    /** Whether he whom it was addressed to on an earlier day still has the post that he had then. */
    boolean isStill(StaffCode addressee, LocalDate then) {
        return people.apply(addressee)
                .filter(person -> !person.keepsOffice(then, day)
                        || !person.postingOn(then).equals(person.postingOn(day)))
                .isEmpty();
    }

    /** The head decides upon everybody but himself; upon him, his superior. */
    private StaffCode holder(Member member) {
        StaffCode decider = member.decider();
        boolean headed = !member.leader() || !member.managers().isEmpty();
        if (headed) return heads.apply(member.agency()).orElse(decider);
        return isInOffice(decider) ? decider : above(member.staff()).orElse(decider);
    }

    private boolean mayAnswer(StaffCode one, Member member) {
        return !raters.contains(one) && !one.equals(member.staff()) && isInOffice(one);
    }

    private Optional<StaffCode> above(StaffCode staff) {
        return people.apply(staff).flatMap(person -> person.superiorOn(day));
    }

    /** Who is not known here, such as a leader of the province, is taken to be. */
    private boolean isInOffice(StaffCode staff) {
        return people.apply(staff).filter(person -> !isInOffice(person)).isEmpty();
    }

    /** In service, and a leader if ever he was. */
    private boolean isInOffice(Person person) {
        boolean led = person.postings().stream().anyMatch(Posting::leader);
        return person.servesOn(day) && (!led || person.leadsOn(day));
    }
}
