package vn.congtam.indicator.indicatorset;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** Whose sets a person may act on: those of his agency, and home affairs and leaders the templates of the province. */
final class Mandates {
    private Mandates() {}

    static RegulationId toDraft(Actor actor, @Nullable AgencyId agency) {
        if (agency == null) {
            Mandate.ofHomeAffairs(actor);
            return RegulationId.PROVINCE;
        }
        Mandate.ofAgency(actor, agency);
        return RegulationId.of(agency);
    }

    static Set<RegulationId> drafting(Actor actor) {
        return of(actor, actor.is(Role.HOMEAFFAIRS), actor.isAnyOf(Role.HR, Role.HEAD), Mandate.ONLY_PERSONNEL);
    }

    static Set<RegulationId> approving(Actor actor) {
        return of(actor, actor.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER), actor.is(Role.HEAD), Mandate.ONLY_HEAD);
    }

    private static Set<RegulationId> of(Actor actor, boolean province, boolean agency, Mandate otherwise) {
        Set<RegulationId> all = new HashSet<>();
        if (province) all.add(RegulationId.PROVINCE);
        AgencyId own = actor.agency();
        if (agency && own != null) all.add(RegulationId.of(own));
        if (all.isEmpty()) throw otherwise.refuse();
        return all;
    }
}
