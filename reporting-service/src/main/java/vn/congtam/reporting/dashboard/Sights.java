package vn.congtam.reporting.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.reference.Ranks;

/** Finds out what somebody may see of a span: by what he leads on its last day, or today while it goes on. */
@Component
class Sights {
    private final Ranks ranks;
    private final Clock clock;

    Sights(Ranks ranks, Clock clock) {
        this.ranks = ranks;
        this.clock = clock;
    }

    Sight of(Actor actor, Place place) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        LocalDate day = place.lastDay().isAfter(today) ? today : place.lastDay();
        return new Sight(actor, divisions(actor, day), staff -> ranks.mayRead(actor.staff(), staff, day));
    }

    private Set<String> divisions(Actor actor, LocalDate day) {
        AgencyId own = actor.agency();
        return own == null || !actor.is(Role.RATER) ? Set.of() : ranks.ledBy(actor.staff(), own, day);
    }
}
