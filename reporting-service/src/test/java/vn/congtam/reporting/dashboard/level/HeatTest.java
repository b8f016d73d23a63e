package vn.congtam.reporting.dashboard.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.reporting.dashboard.board.Agency;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Course;
import vn.congtam.reporting.dashboard.board.Desk;
import vn.congtam.reporting.dashboard.board.Job;
import vn.congtam.reporting.dashboard.board.Pace;
import vn.congtam.reporting.dashboard.board.Piece;
import vn.congtam.reporting.dashboard.board.Progress;

/** From the province down to the product every level comes to the cell above it, whatever there is. */
class HeatTest {
    private static final List<String> MONTHS = List.of("2026-08", "2026-09", "2026-10");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    private final Names names = Names.of(
            List.of(new Agency(new AgencyId("a0"), "A", Map.of()), new Agency(new AgencyId("a1"), "B", Map.of())));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_level_comes_to_the_cell_above_it(long seed) {
        Map<String, List<Seat>> seats = seats(seed);
        Heat province = heat(seats, null, null);
        for (int month = 0; month < MONTHS.size(); month++) {
            for (Heat.Row agency : province.rows()) {
                Heat divisions = heat(seats, agency.id(), null);
                mustBeSame(agency.cells().get(month), divisions.total().get(month));
                for (Heat.Row division : divisions.rows()) {
                    Heat people = heat(seats, agency.id(), division.id());
                    mustBeSame(division.cells().get(month), people.total().get(month));
                    for (Heat.Row person : people.rows()) productsComeTo(person, division.id(), month, seats);
                }
            }
        }
    }

    private static void productsComeTo(Heat.Row person, String division, int month, Map<String, List<Seat>> seats) {
        Heat.Cell cell = person.cells().get(month);
        List<Product> products = of(seats, MONTHS.get(month)).stream()
                .filter(seat -> seat.staff().value().equals(person.id())
                        && seat.division().equals(division))
                .flatMap(seat -> Product.of(seat, TODAY).stream())
                .toList();
        BigDecimal assigned = products.stream().map(Product::assigned).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal completed = products.stream().map(Product::completed).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(assigned).isEqualByComparingTo(cell.assigned());
        assertThat(completed).isEqualByComparingTo(cell.completed());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void open_tasks_of_the_units_come_to_those_of_all(long seed) {
        Level province = Level.of(new Place("2026-10", null, null), of(seats(seed), "2026-10"), names);
        Flow.Now all = province.total().flow().on(TODAY);
        assertThat(all.open()).isPositive();
        assertThat(province.rows().stream()
                        .mapToInt(row -> row.sum().flow().on(TODAY).late())
                        .sum())
                .isEqualTo(all.late());
        assertThat(province.rows().stream()
                        .mapToInt(row -> row.sum().flow().on(TODAY).blocked())
                        .sum())
                .isEqualTo(all.blocked());
        long late = of(seats(seed), "2026-10").stream()
                .flatMap(seat -> Product.of(seat, TODAY).stream())
                .filter(product -> product.pace() == Pace.LATE)
                .count();
        assertThat(all.late()).isEqualTo((int) late);
    }

    private Heat heat(Map<String, List<Seat>> seats, @Nullable String agency, @Nullable String division) {
        return Heat.of(MONTHS.stream()
                .map(month -> {
                    Place place = new Place(month, agency == null ? null : new AgencyId(agency), division);
                    return Level.of(
                            place,
                            of(seats, month).stream().filter(place::holds).toList(),
                            names);
                })
                .toList());
    }

    private static void mustBeSame(Heat.Cell one, Heat.Cell other) {
        assertThat(one.assigned()).isEqualByComparingTo(other.assigned());
        assertThat(one.completed()).isEqualByComparingTo(other.completed());
        assertThat(one.people()).isEqualTo(other.people());
        assertThat(one.withoutRecord()).isEqualTo(other.withoutRecord());
        assertThat(one.shade()).isEqualTo(other.shade());
    }

    private static List<Seat> of(Map<String, List<Seat>> seats, String month) {
        return seats.getOrDefault(month, List.of());
    }

    private static Map<String, List<Seat>> seats(long seed) {
        Random random = new Random(seed);
        Map<String, List<Seat>> all = new TreeMap<>();
        for (String month : MONTHS) {
            List<Seat> seats = new ArrayList<>();
            for (int i = 0; i < 24; i++) seats.add(seat(random, month, i));
            all.put(month, seats);
        }
        return all;
    }

    private static Seat seat(Random random, String month, int number) {
        StaffCode staff = new StaffCode("VC" + number);
        AgencyId agency = new AgencyId("a" + number % 2);
        String division = "d" + random.nextInt(3);
        if (random.nextInt(6) == 0) return new Seat(staff, "N" + number, agency, division, "", false, null, null);
        Map<String, Piece> pieces = new TreeMap<>();
        Map<String, Job> jobs = new TreeMap<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            int assigned = 1 + random.nextInt(9);
            int completed = random.nextInt(assigned + 1);
            String key = "t" + number + "-" + i + "#" + month;
            pieces.put(
                    key,
                    new Piece(
                            assigned,
                            completed,
                            new BigDecimal("0.25").multiply(BigDecimal.valueOf(1 + random.nextInt(8)))));
            @Nullable LocalDate submitted = random.nextBoolean() ? TODAY.minusDays(random.nextInt(12)) : null;
            jobs.put(
                    key,
                    new Job(
                            "Việc " + i,
                            month,
                            TODAY.minusDays(5).plusDays(random.nextInt(10)),
                            assigned - completed,
                            submitted,
                            random.nextInt(5) == 0));
        }
        Board board = new Board(
                staff,
                month,
                agency,
                division,
                new PostId("p"),
                false,
                staff,
                Course.begun(Progress.OPENED),
                pieces,
                java.util.Collections.emptySortedSet(),
                null);
        return new Seat(staff, "N" + number, agency, division, "", false, null, board)
                .with(new Desk(staff, month, agency, jobs));
    }
}
