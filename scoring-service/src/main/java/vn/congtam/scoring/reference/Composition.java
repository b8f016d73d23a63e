package vn.congtam.scoring.reference;

import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.rulebook.period.Span;

/** What the people's longer spans are made of. */
public interface Composition {

    /** In whose span other shorter ones count by now than when he was listed; nobody once the period is locked. */
    List<StaffCode> changed(AgencyId agency, Span span);
}
