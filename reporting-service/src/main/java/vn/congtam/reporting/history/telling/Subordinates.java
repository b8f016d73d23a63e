package vn.congtam.reporting.history.telling;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact.SubordinateReleased;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipId;

/** What a leader's people have reached so far, which decides the unit result (d, Art. 15) of each of his slips. */
final class Subordinates {
    private final Map<SlipId, Map<String, Reached>> reached = new HashMap<>();

    /** Whether the unit result rests on something else than before. */
    boolean turnedBy(SubordinateStood fact) {
        Map<String, Reached> people = reached.computeIfAbsent(fact.slip(), none -> new HashMap<>());
        Reached before = all(people.values());
        people.put(fact.staff().value(), fact.reached());
        return before != all(people.values());
    }

    void released(SubordinateReleased fact) {
        Map<String, Reached> people = reached.get(fact.slip());
        if (people != null) people.remove(fact.staff().value());
    }

    /** One who is below decides it for all; else it is open as long as it is for one. */
    private static Reached all(Collection<Reached> people) {
        if (people.contains(Reached.BELOW)) {
            return Reached.BELOW;
        }
        boolean open = people.contains(Reached.OPEN) || !people.contains(Reached.COMPLETED_OR_ABOVE);
        return open ? Reached.OPEN : Reached.COMPLETED_OR_ABOVE;
    }
}
