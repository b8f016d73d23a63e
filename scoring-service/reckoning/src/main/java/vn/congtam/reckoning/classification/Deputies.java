package vn.congtam.reckoning.classification;

import java.util.Collection;
import java.util.List;

/**
 * The deputies of the head. No fact names them: they are the leaders other than the head whose people are of another
 * division than their own; who heads a division leads its people only.
 */
final class Deputies {
    private Deputies() {}

    static List<Graded> of(Collection<Graded> all) {
        return all.stream()
                .filter(one -> one.member().leader() && !one.isHead())
                .filter(one -> all.stream().anyMatch(other -> leadsElsewhere(one, other)))
                .toList();
    }

    private static boolean leadsElsewhere(Graded leader, Graded other) {
        return other.member().managers().contains(leader.member().staff())
                && !other.member().division().equals(leader.member().division());
    }
}
