package vn.congtam.submission.reference;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;

/** Who confirms that somebody fell short for an objective cause (Art. 14). */
@Component
public class Competence {
    private final Reference reference;

    Competence(Reference reference) {
        this.reference = reference;
    }

    /**
     * His superior, or the head of the agency that keeps his work and does not stand under him.
     *
     * @param whose the shortfall is
     * @param agency where the work was given
     */
    public boolean isOver(Actor actor, StaffCode whose, AgencyId agency, LocalDate today) {
        return reference.isAbove(actor.staff(), whose, today)
                || actor.is(Role.HEAD)
                        && keeps(actor, whose, agency, today)
                        && !reference.isAbove(whose, actor.staff(), today);
    }

    private boolean keeps(Actor actor, StaffCode whose, AgencyId agency, LocalDate today) {
        AgencyId own = actor.agency();
        return own != null && reference.keepsWork(own, whose, agency, today);
    }
}
