package vn.congtam.reporting.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.reporting.dashboard.board.Agency;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Course;
import vn.congtam.reporting.dashboard.board.Person;
import vn.congtam.reporting.dashboard.board.Piece;
import vn.congtam.reporting.dashboard.board.Progress;

/**
 * A whole province: in every agency each fifteenth has no slip, each third is decided, and all have two pieces of work.
 *
 * @param people in each agency, in six divisions
 */
public record Large(int agencies, int people) {
    private static final int DIVISIONS = 6;
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final Piece PIECE = new Piece(4, 3, new BigDecimal("1.25"));

    public static AgencyId agency(int number) {
        return new AgencyId("xa-" + number);
    }

    public Map<String, Agency> ofAgencies() {
        Map<String, Agency> all = new TreeMap<>();
        Map<String, String> divisions = new TreeMap<>();
        IntStream.range(0, DIVISIONS).forEach(i -> divisions.put(division(i), "Phòng " + i));
        IntStream.range(0, agencies)
                .forEach(i -> all.put(agency(i).value(), new Agency(agency(i), "UBND xã " + i, divisions)));
        return all;
    }

    public Map<String, Person> ofPeople() {
        Map<String, Person> all = new TreeMap<>();
        IntStream.range(0, agencies * people)
                .mapToObj(this::person)
                .forEach(one -> all.put(one.staff().value(), one));
        return all;
    }

    public Map<String, Board> ofBoards() {
        Map<String, Board> all = new TreeMap<>();
        IntStream.range(0, agencies * people)
                .filter(i -> i % 15 != 0)
                .mapToObj(this::board)
                .forEach(one -> all.put(one.staff().value() + "/" + one.month(), one));
        return all;
    }

    private Person person(int number) {
        AgencyId agency = agency(number / people);
        Person.Placement post = new Person.Placement(JANUARY, agency, division(number), "Công chức", false);
        return new Person(
                staff(number), "Người " + number, List.of(agency), List.of(post), List.of(), null, List.of(), null);
    }

    private Board board(int number) {
        @Nullable Grade decided = number % 3 == 0 ? Grade.GOOD : null;
        Course begun = Course.begun(Progress.OPENED);
        return new Board(
                staff(number),
                Commune.MONTH,
                agency(number / people),
                division(number),
                new PostId("post-" + number),
                false,
                staff(number),
                decided == null
                        ? begun
                        : new Course(
                                Progress.DECIDED, Progress.REVIEWED, null, decided, decided, null, new TreeSet<>()),
                Map.of("a#2026-10", PIECE, "b#2026-10", PIECE),
                new TreeSet<>(),
                null);
    }

    private static StaffCode staff(int number) {
        return new StaffCode("VC%06d".formatted(number));
    }

    private static String division(int number) {
        return "d" + number % DIVISIONS;
    }
}
