package vn.congtam.submission.reference;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** Who gives the open work of an official to another: his superior, and of who left the agency those who stayed in it. */
@Component
public class Leftover {
    private final Reference reference;

    Leftover(Reference reference) {
        this.reference = reference;
    }

    /** @param agency where the work was given */
    public boolean isFor(Actor actor, StaffCode owner, AgencyId agency, LocalDate today) {
        return reference.isAbove(actor.staff(), owner, today)
                || hasLeft(owner, agency, today) && staysAbove(actor, owner, agency, today);
    }

    /** For another agency, or the service altogether. */
    private boolean hasLeft(StaffCode owner, AgencyId agency, LocalDate today) {
        return !worksIn(owner, agency, today);
    }

    /** As its head, or as who stood above him on his last day there. */
    private boolean staysAbove(Actor actor, StaffCode owner, AgencyId agency, LocalDate today) {
        AgencyId own = actor.agency();
        boolean head = actor.is(Role.HEAD) && own != null && reference.continues(own, agency, today);
        return head || worksIn(actor.staff(), agency, today) && stoodAbove(actor.staff(), owner, agency, today);
    }

    private boolean worksIn(StaffCode staff, AgencyId agency, LocalDate today) {
        return reference
                .person(staff)
                .flatMap(person -> person.service().agencyOn(today))
                .filter(now -> reference.continues(now, agency, today))
                .isPresent();
    }

    private boolean stoodAbove(StaffCode boss, StaffCode owner, AgencyId agency, LocalDate today) {
        return reference
                .person(owner)
                .flatMap(person -> person.lastDayIn(agency, today))
                .filter(day -> reference.isAbove(boss, owner, day))
                .isPresent();
    }
}
