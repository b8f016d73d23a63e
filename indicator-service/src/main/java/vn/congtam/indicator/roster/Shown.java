package vn.congtam.indicator.roster;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** Whose affairs a page shows that is about one agency or about all. */
public final class Shown {
    /** No agency has this code. */
    private static final AgencyId ALL = new AgencyId("-");

    private Shown() {}

    /**
     * Home affairs begins with all, everybody else with his agency.
     *
     * @return none for all
     */
    public static @Nullable AgencyId agency(Actor actor, @Nullable AgencyId asked) {
        if (asked == null) return actor.is(Role.HOMEAFFAIRS) ? null : actor.agency();
        return asked.equals(ALL) ? null : asked;
    }
}
