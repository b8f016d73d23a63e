package vn.congtam.indicator.indicatorset.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.congtam.indicator.indicatorset.shelf.SetEdition;

/**
 * What is known besides the set itself.
 *
 * @param sets of the same agency for other people
 * @param reachedByAll codes of those indicators that everybody reached when they were measured last
 * @param factors of the products of its catalogue that other agencies have, too
 */
record Others(List<SetEdition> sets, Set<String> reachedByAll, List<Factor> factors) {

    /** @param province the middle one of those that other agencies give the same product */
    record Factor(String product, String name, BigDecimal own, BigDecimal province) {
        private static final BigDecimal FAR = new BigDecimal("1.5");

        /** More than half as much again, either way. */
        boolean isFar() {
            return own.compareTo(province.multiply(FAR)) > 0 || province.compareTo(own.multiply(FAR)) > 0;
        }
    }
}
