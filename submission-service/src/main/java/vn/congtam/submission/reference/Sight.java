package vn.congtam.submission.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** The right to read goes further than the right to approve: personnel compile, leaders and inspectors look. */
@Component
public class Sight {
    private final Reference reference;

    Sight(Reference reference) {
        this.reference = reference;
    }

    /** @param agency where the work was done */
    public boolean mayRead(Actor actor, StaffCode owner, @Nullable AgencyId agency, LocalDate today) {
        return actor.readsAcrossAgencies()
                || agency != null && actor.isAnyOf(Role.HEAD, Role.HR) && compiles(actor, owner, agency, today)
                || reference.mayRead(actor.staff(), owner, today);
    }

    private boolean compiles(Actor actor, StaffCode owner, AgencyId agency, LocalDate today) {
        AgencyId own = actor.agency();
        return own != null && reference.keepsWork(own, owner, agency, today);
    }
}
