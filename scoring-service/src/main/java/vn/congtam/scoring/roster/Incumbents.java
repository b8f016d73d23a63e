package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.scoring.roster.Person.Posting;

/**
 * Who holds the offices over a member today. An office judges, not a person: who has left it judges no more, and who holds
 * it since does (Art. 18).
 *
 * @param heads who heads an agency today, or its heir
 * @param lastDays of agencies in whose place others stand: their offices ended with them
 * @param then the last day of what is judged, or today if that is earlier
 */
public record Incumbents(
        Function<StaffCode, Optional<Person>> people,
        Function<AgencyId, Optional<StaffCode>> heads,
        Function<AgencyId, Optional<LocalDate>> lastDays,
        LocalDate then,
        LocalDate today) {

    public Optional<StaffCode> rater(Member member) {
        return orAbove(member.rater(), member);
    }

    /** The head decides upon everybody but himself; upon him, his superior. */
    public Optional<StaffCode> decider(Member member) {
        boolean headed = !member.leader() || !member.managers().isEmpty();
        if (!headed) return orAbove(member.decider(), member);
        Optional<StaffCode> head = heads.apply(member.agency());
        if (head.isEmpty()) return Optional.of(member.decider()).filter(one -> holdsOffice(one, member));
        return head.filter(member.staff()::equals).isPresent() ? above(member) : head;
    }

    private Optional<StaffCode> orAbove(StaffCode listed, Member member) {
        return holdsOffice(listed, member) ? Optional.of(listed) : above(member);
    }

    private Optional<StaffCode> above(Member member) {
        return people.apply(member.staff()).flatMap(person -> new Ladder(people, today).above(person));
    }

    /** Who is not known here, such as a leader of the province, is taken to. */
    private boolean holdsOffice(StaffCode one, Member member) {
        return people.apply(one)
                .filter(person -> !isInOffice(person) || hasMoved(person, member.agency()))
                .isEmpty();
    }

    /** In service, and a leader if ever he was. */
    private boolean isInOffice(Person person) {
        boolean led = person.postings().stream().anyMatch(Posting::leader);
        return person.servesOn(today) && (!led || person.leadsOn(today));
    }

    private boolean hasMoved(Person person, AgencyId agency) {
        Optional<AgencyId> there = Optional.of(agency);
        LocalDate day =
                lastDays.apply(agency).filter(last -> last.isBefore(then)).orElse(then);
        return person.agencyOn(day).equals(there) && !person.agencyOn(today).equals(there);
    }
}
