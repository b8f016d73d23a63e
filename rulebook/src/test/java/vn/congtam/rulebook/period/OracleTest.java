package vn.congtam.rulebook.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/** Quarters and years computed a second time with fractions of whole numbers, which must agree exactly. */
class OracleTest {
    private static final int TIMES = 2_000;
    private static final RuleSet DECREE = RuleSet.of(RuleSet.DEFAULT);
    private static final RuleSet MEAN = Local.rules("quarter.work=MEAN", "quarter.leadership=MEAN");
    private static final RuleSet LOWEST = Local.rules("quarter.leadership=MIN");
    private static final RuleSet SPANS = Local.rules("year.weight=SPANS");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void print_the_seed() {
        System.out.println("OracleTest -Dseed=" + seed);
    }

    /** Numerator and denominator, not in lowest terms. */
    private record Fraction(BigInteger over, BigInteger under) {
        static final Fraction ZERO = of(0, 1);

        static Fraction of(long over, long under) {
            return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        static Fraction of(Ratio ratio) {
            return new Fraction(ratio.numerator(), ratio.denominator());
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(long by, long per) {
            return new Fraction(over.multiply(BigInteger.valueOf(by)), under.multiply(BigInteger.valueOf(per)));
        }

        boolean isLess(Fraction other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under)) < 0;
        }

        String text() {
            BigInteger divisor = over.gcd(under);
            BigInteger down = under.divide(divisor);
            return over.divide(divisor) + (down.equals(BigInteger.ONE) ? "" : "/" + down);
        }
    }

    /** One month, in ten-thousandths of quarters of a unit. */
    private record Month(boolean rated, long assigned, long[] credits, long halves, long[] judged, Tracked tracked) {}

    private Month month(String span) {
        if (random.nextInt(5) == 0)
            return new Month(
                    false,
                    0,
                    new long[3],
                    0,
                    new long[3],
                    Tracked.notRated(Span.parse(span), Absence.values()[random.nextInt(5)]));
        List<Line> lines = new ArrayList<>();
        long assigned = 0;
        long[] credits = new long[3];
        for (int i = random.nextInt(4); i > 0; i--) {
            long factor = 1 + random.nextInt(50_000);
            int given = random.nextInt(8);
            int done = random.nextInt(given + 1);
            int failed = random.nextInt(6);
            int late = random.nextInt(6);
            lines.add(new Line("A", BigDecimal.valueOf(factor, 4), given, done, failed, 0, late, 0));
            assigned += factor * given * 4;
            credits[0] += factor * done * 4;
            credits[1] += factor * Math.max(0, 4L * done - failed);
            credits[2] += factor * Math.max(0, 4L * done - late);
        }
        long halves = random.nextInt(61);
        long[] judged = {1 + random.nextInt(2), 1 + random.nextInt(2), 1 + random.nextInt(2)};
        Slip slip = Slip.ofLeader(lines, leadership(judged)).withGeneral(BigDecimal.valueOf(halves * 5, 1));
        return new Month(
                true, assigned, credits, halves, judged, Tracked.of(Span.parse(span), slip, DECREE.score(slip)));
    }

    private static Leadership leadership(long[] halves) {
        return new Leadership(half(halves[0]), half(halves[1]), half(halves[2]));
    }

    private static BigDecimal half(long halves) {
        return BigDecimal.valueOf(halves * 5, 1);
    }

    @Test
    void every_quarter_is_what_whole_numbers_give() {
        for (int i = 0; i < TIMES; i++) {
            List<Month> months = List.of(month("2026-10"), month("2026-11"), month("2026-12"));
            long[] once = {1 + random.nextInt(2), 1 + random.nextInt(2), 1 + random.nextInt(2)};
            agree(DECREE, months, Slip.ofLeader(List.of(), leadership(once)), once, "ONCE");
            agree(DECREE, months, Slip.ofStaff(List.of()), once, "STAFF");
            agree(LOWEST, months, Slip.ofLeader(List.of(), Leadership.UNKNOWN), once, "MIN");
            agree(MEAN, months, Slip.ofLeader(List.of(), Leadership.UNKNOWN), once, "MEAN");
        }
    }

    private void agree(RuleSet rules, List<Month> months, Slip judged, long[] once, String way) {
        List<Tracked> tracked =
                new ArrayList<>(months.stream().map(Month::tracked).toList());
        Collections.shuffle(tracked, random);
        Score score = Quarter.by(rules).score(new Quarterly(Span.quarter(2026, 4), judged, tracked));
        List<Month> rated = months.stream().filter(Month::rated).toList();
        List<Month> working = rated.stream().filter(month -> month.assigned > 0).toList();
        if (rated.isEmpty()) assertThat(score.state()).isEqualTo(State.NOT_RATED);
        else if (working.isEmpty()) assertThat(score.state()).isEqualTo(State.INSUFFICIENT_DATA);
        else
            assertThat(score.total())
                    .hasToString(total(rated, working, once, way).text());
    }

    private static Fraction total(List<Month> rated, List<Month> working, long[] once, String way) {
        Fraction sum = Fraction.ZERO;
        for (int part = 0; part < 3; part++)
            sum = sum.plus(way.equals("MEAN") ? mean(working, part) : cumulative(working, part));
        if (!way.equals("STAFF")) for (int part = 0; part < 3; part++) sum = sum.plus(led(rated, once, part, way));
        Fraction task = sum.times(70, way.equals("STAFF") ? 3 : 6);
        long halves = rated.stream().mapToLong(Month::halves).sum();
        return task.plus(Fraction.of(halves, 2L * rated.size()));
    }

    private static Fraction cumulative(List<Month> working, int part) {
        long over = 0;
        long under = 0;
        for (Month month : working) {
            over += month.credits[part];
            under += month.assigned;
        }
        return Fraction.of(over, under);
    }

    private static Fraction mean(List<Month> working, int part) {
        Fraction sum = Fraction.ZERO;
        for (Month month : working) sum = sum.plus(Fraction.of(month.credits[part], month.assigned));
        return sum.times(1, working.size());
    }

    private static Fraction led(List<Month> rated, long[] once, int part, String way) {
        if (way.equals("ONCE")) return Fraction.of(once[part], 2);
        long sum = rated.stream().mapToLong(month -> month.judged[part]).sum();
        long least = rated.stream().mapToLong(month -> month.judged[part]).min().orElseThrow();
        return way.equals("MIN") ? Fraction.of(least, 2) : Fraction.of(sum, 2L * rated.size());
    }

    @Test
    void every_year_is_what_whole_numbers_give() {
        for (int i = 0; i < TIMES; i++) {
            int monthly = 3 * random.nextInt(5);
            List<Tracked> tracked = new ArrayList<>();
            for (int month = 1; month <= monthly; month++) tracked.add(span("2026-%02d".formatted(month)));
            for (int quarter = monthly / 3 + 1; quarter <= 4; quarter++) tracked.add(span("2026-Q" + quarter));
            List<Span> due = tracked.stream().map(Tracked::span).toList();
            Collections.shuffle(tracked, random);
            agree(Year.by(DECREE).score(new Yearly(Span.year(2026), due, tracked)), tracked, 3);
            agree(Year.by(SPANS).score(new Yearly(Span.year(2026), due, tracked)), tracked, 1);
        }
    }

    private Tracked span(String span) {
        if (random.nextInt(4) == 0) return Tracked.notRated(Span.parse(span), Absence.LEAVE);
        long under = 1 + random.nextInt(1_000);
        return Tracking.total(span, Ratio.of(random.nextLong(100 * under + 1)).over(Ratio.of(under)), null);
    }

    private static void agree(Score score, List<Tracked> tracked, int quarterWeighs) {
        Fraction sum = Fraction.ZERO;
        long weights = 0;
        for (Tracked one : tracked) {
            if (one.total() == null) continue;
            int weight = one.span().kind() == Kind.QUARTER ? quarterWeighs : 1;
            sum = sum.plus(Fraction.of(one.total()).times(weight, 1));
            weights += weight;
        }
        if (weights == 0) assertThat(score.state()).isEqualTo(State.NOT_RATED);
        else agree(score, sum.times(1, weights));
    }

    private static void agree(Score score, Fraction total) {
        assertThat(score.total()).hasToString(total.text());
        String grade = !total.isLess(Fraction.of(90, 1))
                ? "EXCELLENT"
                : !total.isLess(Fraction.of(70, 1))
                        ? "GOOD"
                        : !total.isLess(Fraction.of(50, 1)) ? "COMPLETED" : "NOT_COMPLETED";
        assertThat(score.grade()).hasToString(grade);
    }
}
