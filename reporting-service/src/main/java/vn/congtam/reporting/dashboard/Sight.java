package vn.congtam.reporting.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Seat;

/**
 * Whose boards a person may see: of the whole province, of his agency, of the divisions that he leads and those he rates, or
 * his own. Who works in a division and decides for others only elsewhere sees nobody there; and a deputy in it sees those
 * alone who stand below him.
 *
 * @param divisions of his agency in which he leads
 * @param below whether he stands above somebody, or leads his division
 */
record Sight(Actor actor, Set<String> divisions, Predicate<StaffCode> below) {

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
        Stream<Map<String, ?>> rated = Stream.of(himself, Map.of("month", asked.month(), "rater", actor.staff()));
        Stream<Map<String, ?>> led =
                divisions.stream().map(division -> Map.of("month", asked.month(), "agency", own, "division", division));
        return Stream.concat(rated, led).toList();
    }

    /** Also of those of whom there is a board. */
    boolean sees(Seat seat) {
        return isOfWholeAgency()
                || seat.staff().equals(actor.staff())
                || actor.is(Role.RATER) && (actor.staff().equals(seat.rater()) || leads(seat));
    }

    /** The same for people of whom there is no board to ask for. */
    boolean seesWithout(Seat seat) {
        return sees(seat)
                && (isOfProvince()
                        || actor.servesIn(seat.agency())
                        || seat.staff().equals(actor.staff()));
    }

    private boolean leads(Seat seat) {
        return divisions.contains(seat.division()) && actor.servesIn(seat.agency()) && below.test(seat.staff());
    }

    private boolean isOfAgency() {
        return actor.isAnyOf(Role.HEAD, Role.HR);
    }
}
