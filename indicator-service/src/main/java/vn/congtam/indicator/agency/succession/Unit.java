package vn.congtam.indicator.agency.succession;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.Secondment;

/**
 * An agency, or a division of one.
 *
 * @param division none for the whole agency
 */
record Unit(AgencyId agency, @Nullable String division) {

    String code() {
        return division == null ? agency.value() : division;
    }

    boolean has(AgencyId there, @Nullable String within) {
        return agency.equals(there) && (division == null || division.equals(within));
    }

    boolean has(Position post) {
        return has(post.agency(), post.division());
    }

    /** By the headcount: of whom somebody else has borrowed, too. */
    boolean employs(Person person, LocalDate day) {
        Optional<AgencyId> there = person.agencyOn(day);
        String within = person.postOn(day).map(Service::division).orElse(null);
        return there.isPresent() && has(there.get(), within);
    }

    /** Lent to it from elsewhere. */
    boolean hosts(Person person, LocalDate day) {
        Optional<Secondment> there = person.secondmentOn(day);
        return there.isPresent() && has(there.get().agency(), there.get().division());
    }
}
