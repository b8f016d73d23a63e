package vn.congtam.reporting.dashboard.level;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Grade.EXCELLENT;
import static vn.congtam.rulebook.Grade.GOOD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Course;
import vn.congtam.reporting.dashboard.board.Piece;
import vn.congtam.reporting.dashboard.board.Progress;
import vn.congtam.reporting.dashboard.level.Level.Row;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.classification.Classified;
import vn.congtam.rulebook.classification.Exceptional;

class LevelTest {
    private static final Names UNNAMED = new Names(Map.of());
    private static final AgencyId ANY = new AgencyId("any");

    @Test
    void every_level_is_the_sum_of_the_one_below() {
        for (long seed = 0; seed < 200; seed++) {
            List<Seat> seats = seats(new Random(seed));
            Level province = level(seats, null, null);
            for (Row agency : province.rows()) {
                Level below = level(seats, new AgencyId(agency.id()), null);
                assertThat(below.total()).as("seed %d", seed).isEqualTo(agency.sum());
                for (Row division : below.rows()) {
                    Level people = level(seats, new AgencyId(agency.id()), division.id());
                    assertThat(people.total()).as("seed %d", seed).isEqualTo(division.sum());
                }
            }
        }
    }

    @Test
    void everybody_stands_in_exactly_one_column() {
        for (long seed = 0; seed < 200; seed++) {
            Tally total = level(seats(new Random(seed)), null, null).total();
            assertThat(total.withoutRecord() + total.graded() + total.unrated() + total.pending())
                    .as("seed %d", seed)
                    .isEqualTo(total.people());
            assertThat(total.pending()).as("seed %d", seed).isNotNegative();
        }
    }

    @Test
    void the_mean_is_of_those_with_a_total_and_a_missing_one_is_no_zero() {
        List<Seat> seats = List.of(scored("A", "89.42"), scored("B", "90"), seat("C", null));
        assertThat(level(seats, ANY, "d").total().mean()).isEqualByComparingTo("89.71");
        assertThat(level(List.of(seat("C", null)), ANY, "d").total().mean()).isNull();
    }

    @Test
    void a_persons_figures_are_the_slips() {
        Figures figures = figures("89.42");
        assertThat(level(List.of(scored("A", "89.42")), ANY, "d").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.person())
                        .satisfies(one -> assertThat(one.figures()).isEqualTo(figures)));
    }

    @Test
    void leaders_come_first_then_given_names_in_vietnamese_order() {
        List<Seat> seats = List.of(
                named("VC1", "Nguyễn Văn Đức", false),
                named("VC2", "Trần Thị Dung", false),
                named("VC3", "Lê An", false),
                named("VC5", "Lê An", false),
                named("VC4", "Vũ Yến", true));
        assertThat(level(seats, ANY, "d").rows())
                .extracting(Row::id)
                .containsExactly("VC4", "VC3", "VC5", "VC2", "VC1");
    }

    /** Customs, January 2026: 112 Excellent and 430 Good broke the cap; with 25 % of both it would have been kept. */
    @Test
    void the_cap_is_that_of_the_rule_set_in_the_agency_and_in_each_group() {
        List<Classified> people = new ArrayList<>(classified("Thẩm định", EXCELLENT, 112));
        people.addAll(classified("Thẩm định", GOOD, 400));
        people.addAll(classified("Văn thư", GOOD, 30));
        List<Capped> caps = Capped.all(RuleSet.of(RuleSet.DEFAULT), people, null);
        assertThat(caps).extracting(Capped::group).containsExactly(null, "Thẩm định", "Văn thư");
        assertThat(caps).extracting(Capped::allowed).containsExactly(86L, 80L, 6L);
        assertThat(caps).extracting(Capped::exceeded).containsExactly(26L, 32L, 0L);
        assertThat(caps.getFirst().text().vi()).contains("112", "86");
    }

    @Test
    void a_cap_that_was_raised_holds_in_every_scope() {
        List<Classified> people = new ArrayList<>(classified("Thẩm định", EXCELLENT, 25));
        people.addAll(classified("Thẩm định", GOOD, 100));
        Exceptional exception = new Exceptional(new BigDecimal("25"), "QĐ 9");
        assertThat(Capped.all(RuleSet.of(RuleSet.DEFAULT), people, exception))
                .hasSize(2)
                .allSatisfy(cap -> assertThat(cap.exceeded()).isZero())
                .allSatisfy(cap -> assertThat(cap.percent()).isEqualByComparingTo("25"));
    }

    private static List<Classified> classified(String group, vn.congtam.rulebook.Grade grade, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Classified(group + grade + i, group, grade))
                .toList();
    }

    private static Level level(List<Seat> all, @Nullable AgencyId agency, @Nullable String division) {
        Place place = new Place("2026-10", agency, division);
        return Level.of(place, all.stream().filter(place::holds).toList(), UNNAMED);
    }

    private static List<Seat> seats(Random random) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < random.nextInt(60); i++) {
            AgencyId agency = new AgencyId("a" + random.nextInt(4));
            String division = "d" + random.nextInt(3);
            Board board = random.nextInt(5) == 0 ? null : board("VC" + i, agency, division, random);
            seats.add(new Seat(new StaffCode("VC" + i), "N" + i, agency, division, "", false, null, board));
        }
        return seats;
    }

    private static Board board(String staff, AgencyId agency, String division, Random random) {
        Progress progress = Progress.values()[random.nextInt(Progress.values().length)];
        boolean decided = progress == Progress.DECIDED || progress == Progress.LOCKED;
        Course course = new Course(
                progress,
                Progress.REVIEWED,
                random.nextBoolean() ? figures(random.nextInt(10_001) / 100 + ".5") : null,
                null,
                decided ? Grade.values()[random.nextInt(4)] : null,
                progress == Progress.UNRATED ? Unrated.LEAVE : null,
                new TreeSet<>());
        return new Board(
                new StaffCode(staff),
                "2026-10",
                agency,
                division,
                new PostId("p"),
                false,
                new StaffCode("R"),
                course,
                random.nextBoolean() ? Map.of("t#2026-10", piece(random), "u#2026-10", piece(random)) : Map.of(),
                new TreeSet<>(),
                null);
    }

    private static Piece piece(Random random) {
        return new Piece(random.nextInt(20), random.nextInt(20), new BigDecimal(random.nextInt(1000)).movePointLeft(2));
    }

    private static Figures figures(String total) {
        return new Figures(
                "SCORED", null, null, null, null, null, null, null, null, new BigDecimal(total), null, Grade.GOOD);
    }

    private static Seat scored(String staff, String total) {
        return seat(staff, board(staff, ANY, "d", new Random(1)).went(now -> now.scored(figures(total))));
    }

    private static Seat named(String staff, String name, boolean leader) {
        return new Seat(new StaffCode(staff), name, ANY, "d", "", leader, null, null);
    }

    private static Seat seat(String staff, @Nullable Board board) {
        return new Seat(new StaffCode(staff), staff, ANY, "d", "", false, null, board);
    }
}
