package vn.congtam.rulebook.exact;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/** An exact rational number in lowest terms. Only what is shown is rounded, never what is computed with. */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    public static final Ratio ZERO = of(0);
    public static final Ratio ONE = of(1);

    private static final int POINT_DECIMALS = 2;
    private static final int SHARE_DECIMALS = 6;
    private static final int FEW_DECIMALS = 12;
    private static final int MOST_PLACES = 1000;

    public Ratio {
        if (denominator.signum() == 0) throw new ArithmeticException("division by zero");
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** @throws ArithmeticException when it has so many places that writing it out would take for ever */
    public static Ratio of(BigDecimal decimal) {
        if (decimal.scale() > MOST_PLACES || decimal.scale() < -MOST_PLACES) throw new ArithmeticException("too long");
        return decimal.scale() <= 0
                ? new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public static Ratio of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /**
     * As {@link #toString} writes it, such as {@code 27} or {@code 1073/12}, or any decimal.
     *
     * @throws NumberFormatException when it is neither
     */
    public static Ratio parse(String exact) {
        int slash = exact.indexOf('/');
        return slash < 0
                ? of(exact)
                : new Ratio(new BigInteger(exact.substring(0, slash)), new BigInteger(exact.substring(slash + 1)));
    }

    public static Ratio sum(Collection<Ratio> ratios) {
        return ratios.stream().reduce(ZERO, Ratio::plus);
    }

    /** @throws ArithmeticException when there is nothing to take the mean of */
    public static Ratio mean(Collection<Ratio> ratios) {
        return sum(ratios).over(of(ratios.size()));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio over(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio orZeroIfNegative() {
        return isNegative() ? ZERO : this;
    }

    public boolean isNegative() {
        return numerator.signum() < 0;
    }

    public boolean isPositive() {
        return numerator.signum() > 0;
    }

    public boolean isMultipleOf(Ratio step) {
        return over(step).denominator.equals(BigInteger.ONE);
    }

    public boolean isAtLeast(Ratio other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As points are shown: half-up to two decimals. */
    public BigDecimal points() {
        return plain(rounded(POINT_DECIMALS));
    }

    /** As shares are shown: exact where few decimals suffice, otherwise half-up to six. */
    public BigDecimal share() {
        BigDecimal few = rounded(FEW_DECIMALS);
        return plain(of(few).equals(this) ? few : rounded(SHARE_DECIMALS));
    }

    private BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, HALF_UP);
    }

    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The exact value, such as {@code 1073/12} or {@code 90}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
