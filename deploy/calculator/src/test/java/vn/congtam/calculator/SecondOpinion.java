package vn.congtam.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a slip comes to by Articles 14 to 20, computed with whole numbers alone and nothing of ours. */
record SecondOpinion(
        String state,
        @Nullable String grade,
        @Nullable String taskPoints,
        @Nullable String total,
        @Nullable String rounded) {

    /** In lowest terms. */
    private record Fraction(BigInteger over, BigInteger under) {
        static Fraction of(BigInteger over, BigInteger under) {
            BigInteger common = over.gcd(under);
            return common.signum() == 0
                    ? new Fraction(BigInteger.ZERO, BigInteger.ONE)
                    : new Fraction(over.divide(common), under.divide(common));
        }

        static Fraction of(long over, long under) {
            return of(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        static Fraction of(String decimal) {
            BigDecimal number = new BigDecimal(decimal).setScale(6);
            return of(number.unscaledValue(), BigInteger.TEN.pow(6));
        }

        Fraction plus(Fraction other) {
            return of(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Fraction times(Fraction other) {
            return of(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction per(Fraction other) {
            return of(over.multiply(other.under), under.multiply(other.over));
        }

        boolean isAtLeast(long other) {
            return over.compareTo(under.multiply(BigInteger.valueOf(other))) >= 0;
        }

        @Override
        public String toString() {
            return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
        }
    }

    static SecondOpinion of(JsonNode slip) {
        boolean overridden = !slip.path("overrides").isEmpty();
        if (slip.has("notRated")) return without("NOT_RATED", false);
        Fraction assigned = sum(slip, line -> Fraction.of(line.path("assigned").asLong(), 1));
        if (assigned.over().signum() == 0) return without("INSUFFICIENT_DATA", overridden);
        List<Fraction> shares = shares(slip, assigned);
        Fraction general = general(slip);
        if (general == null || slip.path("leader").asBoolean() && shares.size() < 6)
            return without("INCOMPLETE", overridden);
        Fraction sum = shares.stream().reduce(Fraction.of(0, 1), Fraction::plus);
        Fraction task = sum.times(Fraction.of(70, shares.size()));
        Fraction total = task.plus(general);
        String grade = overridden ? "NOT_COMPLETED" : grade(total);
        return new SecondOpinion("SCORED", grade, task.toString(), total.toString(), rounded(total));
    }

    private static SecondOpinion without(String state, boolean overridden) {
        return new SecondOpinion(state, overridden ? "NOT_COMPLETED" : null, null, null, null);
    }

    private static List<Fraction> shares(JsonNode slip, Fraction assigned) {
        boolean perLine = slip.path("rules").asString("").endsWith("per-line");
        Stream<Fraction> work = Stream.of(
                        sum(slip, line -> Fraction.of(line.path("completed").asLong(), 1)),
                        sum(slip, line -> credit(line, "qualityFailures", perLine)),
                        sum(slip, line -> credit(line, "lateTimes", perLine)))
                .map(part -> part.per(assigned));
        Stream<Fraction> led = Stream.of("unitResult", "organisation", "unity")
                .filter(slip::has)
                .map(name -> Fraction.of(slip.path(name).asString()));
        return Stream.concat(work, led).toList();
    }

    /** A quarter of a unit, or of the line, for each time that no objective cause was confirmed for. */
    private static Fraction credit(JsonNode line, String what, boolean perLine) {
        long done = line.path("completed").asLong();
        long times = line.path(what).asLong() - line.path(what + "Exempted").asLong();
        long quarters = perLine ? done * Math.max(0, 4 - times) : Math.max(0, 4 * done - times);
        return Fraction.of(quarters, 4);
    }

    private static Fraction sum(JsonNode slip, java.util.function.Function<JsonNode, Fraction> of) {
        return slip.path("lines")
                .valueStream()
                .map(line ->
                        of.apply(line).times(Fraction.of(line.path("factor").asString())))
                .reduce(Fraction.of(0, 1), Fraction::plus);
    }

    private static @Nullable Fraction general(JsonNode slip) {
        if (slip.has("generalPoints"))
            return Fraction.of(slip.path("generalPoints").asString());
        return slip.has("general")
                ? slip.path("general")
                        .valueStream()
                        .map(item -> Fraction.of(item.path("points").asString()))
                        .reduce(Fraction.of(0, 1), Fraction::plus)
                : null;
    }

    private static String grade(Fraction total) {
        if (total.isAtLeast(90)) return "EXCELLENT";
        if (total.isAtLeast(70)) return "GOOD";
        return total.isAtLeast(50) ? "COMPLETED" : "NOT_COMPLETED";
    }

    private static String rounded(Fraction total) {
        return new BigDecimal(total.over())
                .divide(new BigDecimal(total.under()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
