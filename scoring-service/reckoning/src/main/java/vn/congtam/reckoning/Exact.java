package vn.congtam.reckoning;

import java.math.BigInteger;
import vn.congtam.rulebook.exact.Ratio;

/** Exact figures as facts write them: {@code 27} or {@code 1073/12}. */
public final class Exact {
    private Exact() {}

    public static Ratio ratio(String exact) {
        int slash = exact.indexOf('/');
        return slash < 0
                ? Ratio.of(exact)
                : new Ratio(new BigInteger(exact.substring(0, slash)), new BigInteger(exact.substring(slash + 1)));
    }
}
