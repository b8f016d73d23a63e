package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Posting;
import vn.congtam.roster.Staff;

/**
 * Who is evaluated in an agency and who judges whom, as of a day: the direct superior reviews, the head decides. The
 * head himself is reviewed and decided upon by his superior, who serves elsewhere; nobody judges himself.
 */
final class Lineup {
    private final AgencyId agency;
    private final LocalDate day;
    private final List<Person> people;
    private final Hierarchy hierarchy;
    private final Map<String, List<Person>> inCharge;
    private final Function<PostId, String> similarTasks;

    /**
     * @param others who act in a post of the agency and serve elsewhere: they judge, and are judged there
     * @param anybody people of any agency, for superiors who serve elsewhere or no more
     * @param similarTasks the group of posts with similar tasks
     */
    Lineup(
            AgencyId agency,
            LocalDate day,
            List<Person> people,
            List<Person> others,
            Staff anybody,
            Function<PostId, String> similarTasks) {
        this.agency = agency;
        this.day = day;
        this.people = List.copyOf(people);
        this.hierarchy = new Hierarchy(agency, day, people, others, anybody);
        this.inCharge = hierarchy.inCharge();
        this.similarTasks = similarTasks;
    }

    Optional<Person> find(StaffCode staff) {
        return people.stream().filter(one -> one.staff().equals(staff)).findFirst();
    }

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
        StaffCode superior = hierarchy.superior(person).orElse(head);
        return new Member(
                person.staff(),
                person.kindOn(day),
                agency,
                person.divisionOn(day).orElse(posting.division()),
                posting.post(),
                hierarchy.leads(person),
                similarTasks.apply(posting.post()),
                superior,
                leads ? superior : head,
                leads ? List.of() : managers(person, head),
                List.of());
    }

    /** None of who does not serve here on that day, or has no post. */
    Optional<Place> place(StaffCode staff) {
        return find(staff).flatMap(person -> person.postingOn(day).map(posting -> place(person, posting)));
    }

    private Place place(Person person, Posting posting) {
        return new Place(
                person.divisionOn(day).orElse(posting.division()),
                posting.post(),
                hierarchy.leads(person),
                similarTasks.apply(posting.post()));
    }

    /** Whether he is something else on that day than he was listed as. */
    boolean hasMoved(Member listed) {
        return place(listed.staff())
                .filter(now -> !now.equals(Place.of(listed)))
                .isPresent();
    }

    /** Whether one of these answers for him on that day and was not listed as doing so, or the reverse. */
    boolean changesLeader(Member listed, Set<StaffCode> some) {
        List<StaffCode> now = placed(listed).managers();
        return some.stream()
                .anyMatch(one -> now.contains(one) != listed.managers().contains(one));
    }

    /** As he is on that day; of what kind he is stays as he was listed, and who reviews him as long as he has the same office. */
    Member placed(Member listed) {
        return place(listed.staff()).isEmpty()
                ? listed
                : placed(listed, member(find(listed.staff()).orElseThrow()));
    }

    private static Member placed(Member listed, Member now) {
        return new Member(
                listed.staff(),
                listed.kind(),
                listed.agency(),
                now.division(),
                now.post(),
                now.leader(),
                now.similarTasks(),
                Place.of(now).isSameOfficeAs(Place.of(listed)) ? listed.rater() : now.rater(),
                now.decider(),
                now.managers(),
                List.of());
    }

    /** The leaders of the agency above the member, and the deputies whose fields his division is among (Art. 15). */
    private List<StaffCode> managers(Person person, StaffCode head) {
        Set<StaffCode> all = new LinkedHashSet<>(hierarchy.leadersAbove(person));
        inCharge.getOrDefault(person.divisionOn(day).orElse(""), List.of()).stream()
                .filter(deputy -> answersFor(deputy, person))
                .map(Person::staff)
                .forEach(all::add);
        all.add(head);
        all.remove(person.staff());
        return List.copyOf(all);
    }

    /** For another leader only where the field was assigned to him. */
    private boolean answersFor(Person deputy, Person person) {
        return !hierarchy.leads(person) || !deputy.fieldsOn(day).isEmpty();
    }

    StaffCode head() {
        List<Person> heads = hierarchy.heads();
        if (heads.isEmpty()) throw Refusal.NO_HEAD.refuse("/agency");
        if (heads.size() > 1) throw Refusal.SEVERAL_HEADS.refuse("/agency", codes(heads));
        return mustHaveASuperior(heads.getFirst());
    }

    private StaffCode mustHaveASuperior(Person head) {
        if (hierarchy.superior(head).isEmpty()) {
            throw Refusal.HEAD_WITHOUT_SUPERIOR.refuse("/agency", codes(List.of(head)));
        }
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
