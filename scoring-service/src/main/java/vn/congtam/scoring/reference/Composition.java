package vn.congtam.scoring.reference;

import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.rulebook.period.Span;

/** What the people of a period are, and what their longer spans are made of. */
public interface Composition {

    /**
     * Who has another post or leads by now, or the reverse, or in whose span other shorter ones count than when he was listed;
     * once the period is locked only of those whose slips were opened again.
     */
    List<StaffCode> changed(AgencyId agency, Span span);
}
