package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.Slips.DECREE;
import static vn.congtam.rulebook.Slips.PER_LINE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.General;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/** What holds of every slip, tried on many; a failure is repeated with {@code -Dseed=}. */
class PropertiesTest {
    private static final int SLIPS = 300;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void print_the_seed() {
        System.out.println("PropertiesTest -Dseed=" + seed);
    }

    @Test
    void the_total_is_what_whole_numbers_alone_give() {
        for (Slip slip : slips(100)) {
            assertThat(total(DECREE, slip)).hasToString(oracle(slip, PropertiesTest::perUnit));
            assertThat(total(PER_LINE, slip)).hasToString(oracle(slip, PropertiesTest::perLine));
        }
    }

    @Test
    void no_component_leaves_0_to_1_and_no_total_leaves_0_to_100() {
        for (Slip slip : slips(100)) {
            Score score = DECREE.score(slip);
            assertThat(score.a()).isBetween(Ratio.ZERO, Ratio.ONE);
            assertThat(score.b()).isBetween(Ratio.ZERO, Objects.requireNonNull(score.a()));
            assertThat(score.c()).isBetween(Ratio.ZERO, Objects.requireNonNull(score.a()));
            assertThat(score.total()).isBetween(Ratio.ZERO, Ratio.of(100));
        }
    }

    @Test
    void another_failure_or_delay_never_helps_and_an_exemption_never_hurts() {
        for (Slip slip : slips(100)) {
            for (RuleSet rules : List.of(DECREE, PER_LINE)) {
                assertThat(total(rules, changed(slip, 1, 0, 0))).isLessThanOrEqualTo(total(rules, slip));
                assertThat(total(rules, changed(slip, 0, 1, 0))).isLessThanOrEqualTo(total(rules, slip));
                assertThat(total(rules, changed(slip, 1, 0, 1))).isEqualTo(total(rules, slip));
            }
        }
    }

    @Test
    void the_order_of_the_lines_does_not_matter() {
        for (Slip slip : slips(100)) {
            List<Line> shuffled = new ArrayList<>(slip.lines());
            Collections.shuffle(shuffled, random);
            Slip other = Slip.ofStaff(shuffled).withGeneral(slip.general());
            assertThat(total(DECREE, other)).isEqualTo(total(DECREE, slip));
        }
    }

    @Test
    void both_readings_agree_when_every_line_is_one_product() {
        for (Slip slip : slips(1)) assertThat(total(PER_LINE, slip)).isEqualTo(total(DECREE, slip));
    }

    @Test
    void the_per_line_reading_is_never_milder() {
        for (Slip slip : slips(100)) assertThat(total(PER_LINE, slip)).isLessThanOrEqualTo(total(DECREE, slip));
    }

    @Test
    void the_same_slip_gives_the_same_score_again() {
        for (Slip slip : slips(100)) assertThat(DECREE.score(slip)).isEqualTo(DECREE.score(slip));
    }

    private static Ratio total(RuleSet rules, Slip slip) {
        return Objects.requireNonNull(rules.score(slip).total());
    }

    private List<Slip> slips(int mostUnits) {
        return random.ints(SLIPS, 1, 6)
                .mapToObj(lines -> slip(lines, mostUnits))
                .toList();
    }

    private Slip slip(int lines, int mostUnits) {
        List<Line> all =
                random.ints(lines, 1, mostUnits + 1).mapToObj(this::line).toList();
        return Slip.ofStaff(all).withGeneral(BigDecimal.valueOf(random.nextInt(61) * 5L, 1));
    }

    private Line line(int assigned) {
        BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(999_999), 4);
        int failures = random.nextInt(9);
        int late = random.nextInt(9);
        return new Line(
                "A",
                factor,
                assigned,
                random.nextInt(assigned + 1),
                failures,
                random.nextInt(failures + 1),
                late,
                random.nextInt(late + 1));
    }

    private static Slip changed(Slip slip, int failures, int late, int exempted) {
        List<Line> lines = new ArrayList<>(slip.lines());
        Line line = lines.removeFirst();
        lines.add(new Line(
                line.code(),
                line.factor(),
                line.assigned(),
                line.completed(),
                line.qualityFailures() + failures,
                line.qualityFailuresExempted() + exempted,
                line.lateTimes() + late,
                line.lateTimesExempted()));
        return Slip.ofStaff(lines).withGeneral(slip.general());
    }

    /** In quarters of ten-thousandths, with whole numbers only. */
    private static String oracle(Slip slip, BiFunction<Long, Long, Long> quarters) {
        long assigned = 0;
        long credited = 0;
        for (Line line : slip.lines()) {
            long factor = line.factor().unscaledValue().longValueExact();
            assigned += factor * line.assigned() * 4;
            credited += factor * line.completed() * 4;
            credited +=
                    factor * quarters.apply(line.completed(), line.qualityFailures() - line.qualityFailuresExempted());
            credited += factor * quarters.apply(line.completed(), line.lateTimes() - line.lateTimesExempted());
        }
        var general = ((General.Points) Objects.requireNonNull(slip.general())).points();
        BigInteger numerator = BigInteger.valueOf(credited * 70 * 10)
                .add(BigInteger.valueOf(3 * assigned).multiply(general.unscaledValue()));
        return lowest(numerator, BigInteger.valueOf(3 * assigned * 10));
    }

    private static String lowest(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        String whole = numerator.divide(divisor).toString();
        return denominator.equals(divisor) ? whole : whole + "/" + denominator.divide(divisor);
    }

    private static long perUnit(long completed, long failures) {
        return 4 * completed - Math.min(failures, 4 * completed);
    }

    private static long perLine(long completed, long failures) {
        return completed * Math.max(0, 4 - failures);
    }
}
