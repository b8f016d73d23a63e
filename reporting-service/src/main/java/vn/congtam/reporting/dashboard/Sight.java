package vn.congtam.reporting.dashboard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Seat;

/**
 * Whose boards a person may see: of the whole province, of his agency, of his division and those he rates, or his own.
 *
 * @param division in which he serves in the span, if known
 */
record Sight(Actor actor, @Nullable String division) {

    void mustReach(@Nullable AgencyId agency) {
        if (agency != null && !actor.readsAcrossAgencies() && !actor.servesIn(agency)) {
            throw new AccessDeniedException("not of his agency");
        }
    }

    boolean isOfProvince() {
        return actor.readsAcrossAgencies();
    }

    /** Whether he sees everybody in an agency that he may look at. */
    boolean isOfWholeAgency() {
        return actor.readsAcrossAgencies() || isOfAgency();
    }

    /** The one agency within which he sees; none for those of the province and those who serve in none. */
    @Nullable
    AgencyId home() {
        return isOfProvince() ? null : actor.agency();
    }

    /** What to ask for, as equal fields of boards; a board may fit several. */
    List<Map<String, ?>> queries(Place asked) {
        AgencyId own = actor.agency();
        if (actor.readsAcrossAgencies()) {
            return List.of(asked.fields());
        }
        if (own == null) {
            return List.of(Map.of("month", asked.month(), "staff", actor.staff()));
        }
        return isOfAgency() ? List.of(asked.within(own).fields()) : narrow(asked, own);
    }

    private List<Map<String, ?>> narrow(Place asked, AgencyId own) {
        Map<String, ?> himself = Map.of("month", asked.month(), "staff", actor.staff());
        if (!actor.is(Role.RATER)) {
            return List.of(himself);
        }
        Map<String, ?> rated = Map.of("month", asked.month(), "rater", actor.staff());
        return division == null
                ? List.of(himself, rated)
                : List.of(himself, rated, Map.of("month", asked.month(), "agency", own, "division", division));
    }

    /** The same for people of whom there is no board to ask for. */
    boolean sees(Seat seat) {
        return actor.readsAcrossAgencies()
                || seat.staff().equals(actor.staff())
                || actor.servesIn(seat.agency()) && (isOfAgency() || actor.is(Role.RATER) && rates(seat));
    }

    private boolean rates(Seat seat) {
        StaffCode rater = seat.rater();
        return seat.division().equals(division) || actor.staff().equals(rater);
    }

    private boolean isOfAgency() {
        return actor.isAnyOf(Role.HEAD, Role.HR);
    }
}
