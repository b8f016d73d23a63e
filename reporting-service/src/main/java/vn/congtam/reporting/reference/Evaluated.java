package vn.congtam.reporting.reference;

import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.rulebook.period.Span;

/** Of which agencies and spans there are results. */
public interface Evaluated {

    /** By their names. */
    List<Named> agencies();

    /** Those that end last first; of these the shorter first. */
    List<Span> spans();

    record Named(AgencyId agency, String name) {}
}
