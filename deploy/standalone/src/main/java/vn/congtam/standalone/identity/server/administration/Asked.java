package vn.congtam.standalone.identity.server.administration;

import java.util.function.Supplier;
import vn.congtam.standalone.identity.server.roster.RosterAway;

/** What only the roster can tell: while it is away an administrator is told that, and nothing is written. */
final class Asked {
    private Asked() {}

    static <T> T of(Supplier<T> question) {
        try {
            return question.get();
        } catch (RosterAway away) {
            throw Refusal.ROSTER_AWAY.refuse();
        }
    }
}
