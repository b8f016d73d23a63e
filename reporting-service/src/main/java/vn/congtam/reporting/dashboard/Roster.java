package vn.congtam.reporting.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Rule;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.dashboard.board.Agency;
import vn.congtam.reporting.dashboard.board.Month;
import vn.congtam.reporting.dashboard.level.Caps;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Names;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Seat;
import vn.congtam.reporting.reference.Evaluated;
import vn.congtam.rulebook.period.Span;

/** Everybody in service in a place and span, as far as the asking person may see. */
@Component
class Roster implements Evaluated {
    private static final int ALL = 10_000;

    private final Seating seating;
    private final Province province;
    private final Caps caps;
    private final Sights sights;
    private final ReadModel<Agency> agencies;
    private final ReadModel<Month> months;
    private final Ancestry ancestry;

    Roster(
            Seating seating,
            Province province,
            Caps caps,
            Sights sights,
            ReadModel<Agency> agencies,
            ReadModel<Month> months,
            Ancestry ancestry) {
        this.ancestry = ancestry;
        this.seating = seating;
        this.province = province;
        this.caps = caps;
        this.sights = sights;
        this.agencies = agencies;
        this.months = months;
    }

    enum Refusal implements Rule {
        AGENCY_UNKNOWN,
        DIVISION_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    @Override
    public List<Named> agencies() {
        return agencies.all(ALL).stream()
                .map(one -> new Named(one.agency(), one.name()))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    @Override
    public List<Span> spans() {
        return months.all(ALL).stream()
                .map(month -> Span.parse(month.month()))
                .sorted(Comparator.comparing(Span::last)
                        .thenComparing(Span::first)
                        .reversed())
                .toList();
    }

    Names names() {
        return Names.of(agencies.all(ALL));
    }

    Level level(Actor actor, Place place) {
        Names names = names();
        Sight sight = sights.of(actor, place);
        AgencyId taken = takenOver(sight, place);
        if (taken != null) {
            mustBeKnown(place, names);
            return Level.of(place, ancestry.seats(taken, of(place), place), names);
        }
        sight.mustReach(place.agency());
        mustBeKnown(place, names);
        return place.agency() == null && sight.isOfProvince()
                ? Level.ofProvince(place, province.sums(place.month()), names)
                : own(sight, place, seating.of(sight, place), names);
    }

    /** One of those whom the reader sees there. */
    Seat seat(Actor actor, Place place, StaffCode staff) {
        Sight sight = sights.of(actor, place);
        sight.mustReach(place.agency());
        return seating.of(sight, place).stream()
                .filter(seat -> seat.staff().equals(staff))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("not among those whom he sees there"));
    }

    /** The reader's own agency, where he sees all of it and it came from the one asked for. */
    private @Nullable AgencyId takenOver(Sight sight, Place place) {
        AgencyId home = sight.home();
        AgencyId asked = place.agency();
        if (home == null || asked == null || home.equals(asked) || !sight.isOfWholeAgency()) return null;
        return ancestry.isFrom(home, asked) ? home : null;
    }

    private static AgencyId of(Place place) {
        return Objects.requireNonNull(place.agency());
    }

    private Level own(Sight sight, Place place, List<Seat> seats, Names names) {
        return place.predecessors() && sight.isOfWholeAgency()
                ? Level.of(place, ancestry.with(seats, of(place), place), names)
                : capped(sight, place, seats, names);
    }

    /** A part of the agency is no agency: who sees a part of it only is shown no cap. */
    private Level capped(Sight sight, Place place, List<Seat> seats, Names names) {
        Level level = Level.of(place, seats, names);
        AgencyId agency = place.agency();
        return agency == null || place.division() != null || !sight.isOfWholeAgency()
                ? level
                : level.capped(caps.of(agency, place.month(), seats));
    }

    private static void mustBeKnown(Place place, Names names) {
        AgencyId agency = place.agency();
        String division = place.division();
        if (agency != null && !names.know(agency)) {
            throw Refusal.AGENCY_UNKNOWN.refuse("/agency", agency.value());
        }
        if (agency != null && division != null && !names.know(agency, division)) {
            throw Refusal.DIVISION_UNKNOWN.refuse("/division", division);
        }
    }
}
