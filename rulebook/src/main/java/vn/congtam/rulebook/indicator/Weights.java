package vn.congtam.rulebook.indicator;

import java.math.BigDecimal;
import java.util.List;
import vn.congtam.rulebook.RuleViolation;

/** Weights are of one hundred, exactly. */
public final class Weights {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Weights() {}

    /** @throws RuleViolation {@code WEIGHTS_NOT_100} at the pointer */
    public static void mustSum(List<BigDecimal> weights, String pointer) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            throw new RuleViolation(List.of(Fault.WEIGHTS_NOT_100.at(pointer, plain(sum))));
        }
    }

    private static String plain(BigDecimal sum) {
        return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }
}
