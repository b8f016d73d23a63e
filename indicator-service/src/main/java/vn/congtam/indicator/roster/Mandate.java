package vn.congtam.indicator.roster;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Rule;

/** Who may keep the records of an agency, and who may see them: everybody else is refused. */
public enum Mandate implements Rule {
    ONLY_HOME_AFFAIRS,
    ONLY_PERSONNEL,
    ONLY_HEAD,
    ONLY_PROVINCE,
    NOT_YOURS_TO_DELEGATE,
    JUDGED_BY_IT,
    NOT_YOUR_AGENCY;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }

    public static void ofHomeAffairs(Actor actor) {
        if (!actor.is(Role.HOMEAFFAIRS)) {
            throw ONLY_HOME_AFFAIRS.refuse();
        }
    }

    /** Above the agencies. */
    public static void ofProvince(Actor actor) {
        if (!actor.isAnyOf(Role.HOMEAFFAIRS, Role.LEADER)) {
            throw ONLY_PROVINCE.refuse();
        }
    }

    /** The personnel section of that agency, or home affairs for any. */
    public static void ofPersonnel(Actor actor, AgencyId agency) {
        if (!actor.is(Role.HOMEAFFAIRS) && !(actor.is(Role.HR) && actor.servesIn(agency))) {
            throw ONLY_PERSONNEL.refuse();
        }
    }

    /** The head of that agency, or its personnel section. */
    public static void ofAgency(Actor actor, AgencyId agency) {
        if (!actor.isAnyOf(Role.HR, Role.HEAD) || !actor.servesIn(agency)) {
            throw ONLY_PERSONNEL.refuse();
        }
    }

    public static void ofHead(Actor actor, AgencyId agency) {
        if (!actor.is(Role.HEAD) || !actor.servesIn(agency)) {
            throw ONLY_HEAD.refuse();
        }
    }

    /** Home affairs for the province; for an agency its head. */
    public static RegulationId speaksFor(Actor actor, @Nullable AgencyId agency) {
        if (agency == null) {
            ofHomeAffairs(actor);
            return RegulationId.PROVINCE;
        }
        ofHead(actor, agency);
        return RegulationId.of(agency);
    }

    /** The agency that the actor speaks for in one of these roles. */
    public static AgencyId agencyOf(Actor actor, Role... roles) {
        AgencyId agency = actor.agency();
        if (agency == null || !actor.isAnyOf(roles)) {
            throw (roles.length == 1 ? ONLY_HEAD : ONLY_PERSONNEL).refuse();
        }
        return agency;
    }

    public static void toRead(Actor actor, AgencyId agency) {
        if (!actor.readsAcrossAgencies() && !actor.servesIn(agency)) {
            throw NOT_YOUR_AGENCY.refuse();
        }
    }
}
