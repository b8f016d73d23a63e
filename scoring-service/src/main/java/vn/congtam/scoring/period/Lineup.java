package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.scoring.roster.Person;
import vn.congtam.scoring.roster.Person.Posting;

/**
 * Who is evaluated in an agency and who judges whom, as of a day: the direct superior reviews, the head decides. The
 * head himself is reviewed and decided upon by his superior, who serves elsewhere; nobody judges himself.
 */
record Lineup(AgencyId agency, LocalDate day, List<Person> people) {

    List<Member> members() {
        if (people.isEmpty()) throw Refusal.NO_STAFF.refuse("/agency");
        mustAllHavePosts(people);
        StaffCode head = head();
        return people.stream().map(person -> member(person, head)).toList();
    }

    Member member(Person person) {
        mustAllHavePosts(List.of(person));
        return member(person, head());
    }

    private Member member(Person person, StaffCode head) {
        Posting posting = posting(person);
        boolean leads = person.staff().equals(head);
        StaffCode superior = person.superiorOn(day).orElse(head);
        return new Member(
                person.staff(),
                agency,
                posting.division(),
                posting.post(),
                posting.leader(),
                superior,
                leads ? superior : head);
    }

    /** The leader without a superior inside the agency. */
    private StaffCode head() {
        Set<StaffCode> inside = people.stream().map(Person::staff).collect(Collectors.toSet());
        List<Person> heads = people.stream()
                .filter(person -> person.postingOn(day).filter(Posting::leader).isPresent())
                .filter(person ->
                        person.superiorOn(day).filter(inside::contains).isEmpty())
                .toList();
        if (heads.isEmpty()) throw Refusal.NO_HEAD.refuse("/agency");
        if (heads.size() > 1) throw Refusal.SEVERAL_HEADS.refuse("/agency", codes(heads));
        return mustHaveASuperior(heads.getFirst());
    }

    private StaffCode mustHaveASuperior(Person head) {
        if (head.superiorOn(day).isEmpty()) throw Refusal.HEAD_WITHOUT_SUPERIOR.refuse("/agency", codes(List.of(head)));
        return head.staff();
    }

    private void mustAllHavePosts(List<Person> some) {
        List<Person> without =
                some.stream().filter(person -> person.postingOn(day).isEmpty()).toList();
        if (!without.isEmpty()) throw Refusal.STAFF_WITHOUT_POST.refuse("/agency", codes(without));
    }

    private Posting posting(Person person) {
        return person.postingOn(day).orElseThrow();
    }

    private static String codes(List<Person> people) {
        return people.stream().map(person -> person.staff().value()).collect(Collectors.joining(", "));
    }
}
