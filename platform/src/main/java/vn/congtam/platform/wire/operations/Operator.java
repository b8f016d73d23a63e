package vn.congtam.platform.wire.operations;

import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** Who may operate the wire: administrators, who on their part read no one's records. */
final class Operator {
    private Operator() {}

    static void mustBe(Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            throw Refusal.ADMINISTRATORS_ONLY.refuse();
        }
    }
}
