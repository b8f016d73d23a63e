package vn.congtam.scoring.reference.classification;

import java.util.List;
import vn.congtam.rulebook.classification.PassedOver;

/**
 * For which places those compete who are Excellent by their score: the order decides where there are fewer than of them.
 *
 * @param gaveWay who were decided lower
 */
record Contest(List<Scope> scopes, List<String> gaveWay) {

    /** Not where he could not have had the place of the other all the same, as his own group has none left. */
    boolean decides(PassedOver one) {
        return one.tied()
                && scopes.stream()
                        .anyMatch(scope -> holds(scope, one.key()) && holds(scope, one.other()) && isShort(scope))
                && scopes.stream()
                        .allMatch(scope -> !holds(scope, one.key()) || holds(scope, one.other()) || hasRoom(scope));
    }

    private boolean isShort(Scope scope) {
        long entitled = gaveWay.stream().filter(key -> holds(scope, key)).count()
                + scope.count().excellent();
        return entitled > scope.count().allowed();
    }

    private static boolean hasRoom(Scope scope) {
        return scope.count().excellent() < scope.count().allowed();
    }

    private static boolean holds(Scope scope, String key) {
        return scope.people().stream().anyMatch(one -> one.key().equals(key));
    }
}
