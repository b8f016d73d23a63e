package vn.congtam.indicator.roster.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.roster.person.Career.Charge;
import vn.congtam.indicator.roster.person.Career.Correction;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Leaders;
import vn.congtam.indicator.roster.person.Line.Above;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.Secondment;
import vn.congtam.indicator.roster.person.StandIns.Acting;
import vn.congtam.indicator.roster.person.StandIns.Delegation;
import vn.congtam.indicator.roster.person.Tenure.End;
import vn.congtam.indicator.roster.person.Tenure.Spell;

/**
 * A person as of a day.
 *
 * @param agency of the headcount
 * @param workplace which evaluates: of a secondee the receiver
 * @param joined for the last time by that day
 * @param left when the person was out of service on that day
 * @param post none before the first appointment
 * @param leads in his workplace, by his post or by one in which he acts
 * @param heads and nobody of it stands above him
 * @param superior who stands above in fact; {@code above} tells why
 * @param delegation to whom the person has delegated
 * @param delegators for whom the person stands in
 * @param corrections of the days of his posts, whenever they were made
 */
record StaffMember(
        StaffCode staff,
        String name,
        SubjectKind kind,
        AgencyId agency,
        AgencyId workplace,
        LocalDate joined,
        @Nullable Left left,
        LocalDate on,
        @Nullable Service post,
        boolean leads,
        boolean heads,
        @Nullable StaffCode superior,
        Above above,
        @Nullable Charge fields,
        @Nullable Delegation delegation,
        List<Acting> acting,
        @Nullable Secondment secondment,
        List<StaffCode> delegators,
        List<Correction> corrections) {

    /**
     * @param on the first day out of service
     * @param reason none for those who are not told
     */
    record Left(LocalDate on, @Nullable Leaving reason, String document) {
        static Left of(End end) {
            return new Left(end.on(), end.reason(), end.document());
        }
    }

    static StaffMember of(Person person, LocalDate day, Leaders leaders, List<Person> delegators) {
        Above above = leaders.line().above(person, day);
        AgencyId agency = person.keeperOn(day);
        return new StaffMember(
                person.staff(),
                person.name(),
                person.kindOn(day).orElse(person.tenure().kinds().getFirst().kind()),
                agency,
                person.workplaceOn(day).orElse(agency),
                spell(person, day).from(),
                person.tenure().endBefore(day).map(Left::of).orElse(null),
                day,
                person.postOn(day).orElse(null),
                leaders.leads(person, day),
                leaders.heads(person, day),
                above.superior(),
                above,
                person.chargeOn(day).orElse(null),
                person.delegationOn(day).orElse(null),
                person.actingsOn(day),
                person.secondmentOn(day).orElse(null),
                delegators.stream()
                        .filter(one -> delegatesTo(one, person, day))
                        .map(Person::staff)
                        .toList(),
                person.career().corrections());
    }

    /** Of who has not yet joined on that day, the first. */
    private static Spell spell(Person person, LocalDate day) {
        List<Spell> spells = person.tenure().spells();
        return Objects.requireNonNull(spells.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce(spells.getFirst(), (former, later) -> later));
    }

    private static boolean delegatesTo(Person delegator, Person person, LocalDate day) {
        return person.servesOn(day)
                && delegator
                        .delegationOn(day)
                        .filter(one -> one.delegate().equals(person.staff()))
                        .isPresent();
    }

    StaffMember withoutReason() {
        return left == null ? this : with(new Left(left.on(), null, left.document()), corrections);
    }

    /** Nothing of the posts that he had before, nor of those to come. */
    StaffMember asOfThatDay() {
        return with(
                left,
                corrections.stream()
                        .filter(one -> post != null && one.from().equals(post.from()))
                        .toList());
    }

    private StaffMember with(@Nullable Left left, List<Correction> corrections) {
        return new StaffMember(
                staff,
                name,
                kind,
                agency,
                workplace,
                joined,
                left,
                on,
                post,
                leads,
                heads,
                superior,
                above,
                fields,
                delegation,
                acting,
                secondment,
                delegators,
                corrections);
    }
}
