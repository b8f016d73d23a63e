package vn.congtam.reckoning.classification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congtam.rulebook.classification.PassedOver;

/** For which places those compete who are Excellent by their score: the order decides where there are fewer than of them. */
record Contest(List<Group> groups) {

    /** @param isShort whether fewer may be Excellent than are by their score */
    private record Group(Set<String> people, boolean isShort, boolean hasRoom) {
        static Group of(Scope scope, Collection<String> gaveWay) {
            Set<String> people = scope.people().stream().map(Graded::key).collect(Collectors.toSet());
            long excellent = scope.count().excellent();
            long allowed = scope.count().allowed();
            long earned = gaveWay.stream().filter(people::contains).count();
            return new Group(people, excellent + earned > allowed, excellent < allowed);
        }

        boolean holds(String key) {
            return people.contains(key);
        }
    }

    /** @param gaveWay who were decided lower */
    static Contest of(List<Scope> scopes, Collection<String> gaveWay) {
        return new Contest(
                scopes.stream().map(scope -> Group.of(scope, gaveWay)).toList());
    }

    /** Not where he could not have had the place of the other all the same, as his own group has none left. */
    boolean decides(PassedOver one) {
        return one.tied()
                && groups.stream()
                        .anyMatch(group -> group.holds(one.key()) && group.holds(one.other()) && group.isShort)
                && groups.stream()
                        .allMatch(group -> !group.holds(one.key()) || group.holds(one.other()) || group.hasRoom);
    }
}
