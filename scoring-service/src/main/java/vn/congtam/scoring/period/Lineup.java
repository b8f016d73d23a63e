package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.scoring.roster.Person;
import vn.congtam.scoring.roster.Person.Posting;

/**
 * Who is evaluated in an agency and who judges whom, as of a day: the direct superior reviews, the head decides. The
 * head himself is reviewed and decided upon by his superior, who serves elsewhere; nobody judges himself.
 *
 * @param anybody people of any agency by their codes, for superiors who serve elsewhere or no more
 * @param similarTasks the group of posts with similar tasks
 */
record Lineup(
        AgencyId agency,
        LocalDate day,
        List<Person> people,
        Function<StaffCode, Optional<Person>> anybody,
        Function<PostId, String> similarTasks) {

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
        StaffCode superior = superior(person).orElse(head);
        return new Member(
                person.staff(),
                person.kindOn(day),
                agency,
                person.divisionOn(day).orElse(posting.division()),
                posting.post(),
                posting.leader() && posting.agency().equals(agency),
                similarTasks.apply(posting.post()),
                superior,
                leads ? superior : head,
                leads ? List.of() : managers(person, head));
    }

    /** The next superior up who is in service: a vacant place orphans nobody. */
    private Optional<StaffCode> superior(Person person) {
        Set<StaffCode> passed = new java.util.HashSet<>(Set.of(person.staff()));
        @Nullable StaffCode next = person.superiorOn(day).orElse(null);
        while (next != null && passed.add(next)) {
            Optional<Person> there = anybody.apply(next);
            if (there.isEmpty() || there.get().servesOn(day)) return Optional.of(next);
            next = there.get().superiorOn(day).orElse(null);
        }
        return Optional.empty();
    }

    /** The leaders of the agency above the member, and the deputies whose fields his division is among (Art. 15). */
    private List<StaffCode> managers(Person person, StaffCode head) {
        List<StaffCode> all = new ArrayList<>();
        Optional<Person> next = superior(person).flatMap(this::inside);
        while (next.isPresent() && !all.contains(next.get().staff())) {
            if (leads(next.get())) all.add(next.get().staff());
            next = superior(next.get()).flatMap(this::inside);
        }
        String division = person.divisionOn(day).orElse("");
        people.stream()
                .filter(other -> leads(other) && fields(other).contains(division))
                .map(Person::staff)
                .filter(other -> !all.contains(other) && !other.equals(person.staff()))
                .filter(other ->
                        !leads(person) || inside(other).filter(this::hasFields).isPresent())
                .forEach(all::add);
        if (!all.contains(head) && !head.equals(person.staff())) all.add(head);
        return List.copyOf(all);
    }

    private boolean hasFields(Person leader) {
        return !leader.fieldsOn(day).isEmpty();
    }

    /** A deputy is in charge of the fields assigned to him; of his own division as long as none are and he heads nobody. */
    private List<String> fields(Person leader) {
        List<String> assigned = leader.fieldsOn(day);
        boolean headsNobody = people.stream()
                .noneMatch(one -> superior(one).filter(leader.staff()::equals).isPresent());
        return assigned.isEmpty() && headsNobody
                ? leader.divisionOn(day).map(List::of).orElse(List.of())
                : assigned;
    }

    private Optional<Person> inside(StaffCode staff) {
        return people.stream().filter(one -> one.staff().equals(staff)).findFirst();
    }

    private boolean leads(Person person) {
        return person.postingOn(day)
                .filter(posting -> posting.leader() && posting.agency().equals(agency))
                .isPresent();
    }

    /** The leader without a superior inside the agency. */
    private StaffCode head() {
        Set<StaffCode> inside = people.stream().map(Person::staff).collect(Collectors.toSet());
        List<Person> heads = people.stream()
                .filter(this::leads)
                .filter(person -> superior(person).filter(inside::contains).isEmpty())
                .toList();
        if (heads.isEmpty()) throw Refusal.NO_HEAD.refuse("/agency");
        if (heads.size() > 1) throw Refusal.SEVERAL_HEADS.refuse("/agency", codes(heads));
        return mustHaveASuperior(heads.getFirst());
    }

    private StaffCode mustHaveASuperior(Person head) {
        if (superior(head).isEmpty()) throw Refusal.HEAD_WITHOUT_SUPERIOR.refuse("/agency", codes(List.of(head)));
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
