package vn.congtam.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.reporting.dashboard.board.Agency;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Desk;
import vn.congtam.reporting.dashboard.board.Month;
import vn.congtam.reporting.dashboard.board.Person;
import vn.congtam.reporting.dashboard.level.AgencySum;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Tally;
import vn.congtam.reporting.reference.Lineage;
import vn.congtam.reporting.reference.Lineages;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Counted;
import vn.congtam.reporting.testing.Flat;
import vn.congtam.reporting.testing.Large;
import vn.congtam.rulebook.period.Span;

/**
 * Four communes of thirty people. In November the first is split among the third and the fourth, and the second is merged
 * into the third; of the first, twenty go to the third and eight to the fourth, and two had left before.
 */
class AncestryTest {
    private static final int PEOPLE = 30;
    private static final AgencyId SPLIT = Large.agency(0);
    private static final AgencyId MERGED = Large.agency(1);
    private static final AgencyId THIRD = Large.agency(2);
    private static final AgencyId FOURTH = Large.agency(3);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Actor LEADER = new Actor(new StaffCode("LD0001"), "Lãnh đạo tỉnh", null, Set.of(Role.LEADER));

    private static final Large PROVINCE = new Large(4, PEOPLE);
    private static final AtomicInteger READ = new AtomicInteger();
    private static final Counted<Board> BOARDS = new Counted<>(PROVINCE.ofBoards(), READ);
    private static final Counted<Person> STAFF = new Counted<>(moved(), READ);
    private static final Counted<Agency> NAMES = new Counted<>(PROVINCE.ofAgencies(), READ);
    private static final Counted<Month> MONTHS = new Counted<>(Map.of(Commune.MONTH, new Month(Commune.MONTH)), READ);
    private static final Counted<Desk> DESKS = new Counted<>(Map.of(), READ);
    private static final Seating SEATING = new Seating(BOARDS, STAFF, DESKS);
    private static final Roster ROSTER = new Roster(
            SEATING,
            new Province(new Counted<AgencySum>(Map.of(), READ), BOARDS, STAFF, NAMES, MONTHS, DESKS),
            (agency, span, seats) -> List.of(),
            new Sights(new Flat(), Clock.systemUTC()),
            NAMES,
            MONTHS,
            new Ancestry(new Lineages(new Counted<>(lineages(), READ)), SEATING, STAFF));

    @Test
    void the_figures_of_the_predecessors_stand_under_their_old_names_and_under_the_successors() {
        assertThat(alone(LEADER, SPLIT).total().people()).isEqualTo(PEOPLE);
        assertThat(alone(LEADER, THIRD).total().people()).isEqualTo(PEOPLE);
        assertThat(all(LEADER, THIRD).total().people()).isEqualTo(PEOPLE + PEOPLE + 22);
        assertThat(all(LEADER, FOURTH).total().people()).isEqualTo(PEOPLE + 8);
        assertThat(all(LEADER, SPLIT).total()).isEqualTo(alone(LEADER, SPLIT).total());
    }

    @Test
    void the_successors_together_have_all_that_there_was() {
        Tally before = Tally.sum(List.of(SPLIT, MERGED, THIRD, FOURTH).stream()
                .map(one -> alone(LEADER, one).total())
                .toList());
        assertThat(all(LEADER, THIRD).total().plus(all(LEADER, FOURTH).total())).isEqualTo(before);
    }

    @Test
    void a_division_of_a_predecessor_says_whose_it_was() {
        assertThat(all(LEADER, FOURTH).rows())
                .filteredOn(row -> row.predecessor() != null)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.name()).contains("(UBND xã 0)"));
    }

    @Test
    void the_office_of_the_successor_sees_of_the_predecessor_those_who_came_and_no_others() {
        assertThat(alone(office(THIRD), MERGED).total().people()).isEqualTo(PEOPLE);
        assertThat(alone(office(FOURTH), SPLIT).total().people()).isEqualTo(8);
        assertThat(all(office(FOURTH), FOURTH).total().people()).isEqualTo(PEOPLE + 8);
        assertThatThrownBy(() -> alone(office(FOURTH), MERGED)).isInstanceOf(AccessDeniedException.class);
        Actor official = new Actor(new StaffCode("VC9999"), "Người khác", FOURTH, Set.of(Role.OFFICIAL));
        assertThatThrownBy(() -> alone(official, SPLIT)).isInstanceOf(AccessDeniedException.class);
    }

    private static Level alone(Actor actor, AgencyId agency) {
        return ROSTER.level(actor, Place.of(Span.parse(Commune.MONTH), agency, null));
    }

    private static Level all(Actor actor, AgencyId agency) {
        return ROSTER.level(actor, Place.withPredecessors(Span.parse(Commune.MONTH), agency));
    }

    private static Actor office(AgencyId agency) {
        return new Actor(new StaffCode("VC9000"), "Văn phòng", agency, Set.of(Role.HR));
    }

    private static Map<String, Lineage> lineages() {
        Map<String, Lineage> all = new TreeMap<>();
        for (AgencySucceeded fact : List.of(
                new AgencySucceeded(SPLIT, List.of(THIRD, FOURTH), DAY, "NQ 88"),
                new AgencySucceeded(MERGED, List.of(THIRD), DAY, "NQ 88"))) {
            for (AgencyId one : List.of(SPLIT, MERGED, THIRD, FOURTH)) {
                boolean concerned =
                        one.equals(fact.agency()) || fact.successors().contains(one);
                if (concerned) all.put(one.value(), Lineage.of(one.value(), all.get(one.value()), fact));
            }
        }
        return all;
    }

    private static Map<String, Person> moved() {
        Map<String, Person> all = PROVINCE.ofPeople();
        IntStream.range(0, 2 * PEOPLE)
                .filter(i -> i != 28 && i != 29)
                .forEach(i -> all.computeIfPresent(
                        "VC%06d".formatted(i),
                        (code, person) -> moved(person, i < 20 || i >= PEOPLE ? THIRD : FOURTH)));
        return all;
    }

    private static Person moved(Person person, AgencyId to) {
        Person.Placement post = new Person.Placement(DAY, to, "d0", "Công chức", false);
        return new Person(
                person.staff(),
                person.name(),
                List.of(person.agencies().getFirst(), to),
                List.of(person.placements().getFirst(), post),
                List.of(),
                null,
                List.of(),
                null);
    }
}
