package vn.congtam.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import vn.congtam.reporting.reference.Lineages;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Counted;
import vn.congtam.reporting.testing.Flat;
import vn.congtam.reporting.testing.Large;

/** A province of 45,000 in 100 agencies: how many documents are read to show it. */
class ProvinceTest {
    private static final int AGENCIES = 100;
    private static final int PEOPLE = 450;
    private static final String MONTH = Commune.MONTH;
    private static final Actor LEADER = new Actor(new StaffCode("LD0001"), "Lãnh đạo tỉnh", null, Set.of(Role.LEADER));

    private static final Large PROVINCE = new Large(AGENCIES, PEOPLE);
    private static final AtomicInteger READ = new AtomicInteger();
    private static final Counted<Board> BOARDS = new Counted<>(PROVINCE.ofBoards(), READ);
    private static final Counted<Person> STAFF = new Counted<>(PROVINCE.ofPeople(), READ);
    private static final Counted<Agency> NAMES = new Counted<>(PROVINCE.ofAgencies(), READ);
    private static final Counted<Month> MONTHS = new Counted<>(Map.of(MONTH, new Month(MONTH)), READ);
    private static final Counted<Desk> DESKS = new Counted<>(Map.of(), READ);
    private static final Seating SEATING = new Seating(BOARDS, STAFF, DESKS);
    private static final Counted<AgencySum> SUMS = new Counted<>(summed(), READ);
    private static final Roster ROSTER = new Roster(
            SEATING,
            new Province(SUMS, BOARDS, STAFF, NAMES, MONTHS, DESKS),
            (agency, span, seats) -> List.of(),
            new Sights(new Flat(), Clock.systemUTC()),
            NAMES,
            MONTHS,
            new Ancestry(new Lineages(new Counted<>(Map.of(), READ)), SEATING, STAFF));

    @Test
    void the_province_is_shown_from_one_document_for_each_agency_and_its_name() {
        Level province = level(null, null);
        assertThat(province.total().people()).isEqualTo(AGENCIES * PEOPLE);
        assertThat(province.rows()).hasSize(AGENCIES);
        assertThat(READ).hasValue(2 * AGENCIES);
    }

    @Test
    void an_agency_and_a_division_are_shown_from_their_own_people_alone() {
        Level agency = level(Large.agency(7), null);
        assertThat(agency.total().people()).isEqualTo(PEOPLE);
        assertThat(READ.get()).isLessThanOrEqualTo(AGENCIES + 2 * PEOPLE);
    }

    @Test
    void every_level_is_the_sum_of_the_one_below() {
        Level province = level(null, null);
        for (Level.Row row : List.of(province.rows().getFirst(), province.rows().getLast())) {
            AgencyId id = new AgencyId(row.id());
            Level agency = level(id, null);
            assertThat(agency.total()).isEqualTo(row.sum());
            assertThat(Tally.sum(agency.rows().stream()
                            .map(division -> level(id, division.id()).total())
                            .toList()))
                    .isEqualTo(agency.total());
        }
        assertThat(province.total())
                .isEqualTo(
                        Tally.sum(province.rows().stream().map(Level.Row::sum).toList()));
        assertThat(province.total().withoutRecord()).isPositive();
        assertThat(province.total().graded()).isPositive();
    }

    private static Level level(@Nullable AgencyId agency, @Nullable String division) {
        READ.set(0);
        return ROSTER.level(LEADER, new Place(MONTH, agency, division));
    }

    private static Map<String, AgencySum> summed() {
        Map<String, AgencySum> all = new TreeMap<>();
        Summing summing = new Summing(SEATING);
        IntStream.range(0, AGENCIES)
                .mapToObj(i -> Summing.key(MONTH, Large.agency(i)))
                .forEach(key -> all.put(key, summing.apply(key).orElseThrow()));
        return all;
    }
}
