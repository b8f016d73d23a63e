package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.roster.Person;
import vn.congtam.roster.Told;

/**
 * A person with all of his service.
 *
 * @param agency where the headcount is by what was told last
 * @param agencies where he ever served, was lent to, or acted in a post
 */
public record Colleague(
        StaffCode staff, @Personal String name, AgencyId agency, List<AgencyId> agencies, Person service) {

    /** Where he works: of who is lent, the receiver gives the work. */
    public AgencyId agencyOn(LocalDate day) {
        return service.agencyOn(day).orElse(agency);
    }

    static Colleague after(@Nullable Colleague known, StaffFact fact) {
        Person now = Told.after(known == null ? null : known.service(), fact);
        AgencyId told = switch (fact) {
            case StaffJoined f -> f.agency();
            case PostAssigned f -> f.agency();
            default -> known == null ? now.tenures().getLast().agency() : known.agency();
        };
        return new Colleague(now.staff(), now.displayName(), told, List.copyOf(now.agencies()), now);
    }
}
