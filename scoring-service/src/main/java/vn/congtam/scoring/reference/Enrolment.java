package vn.congtam.scoring.reference;

import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.rulebook.period.Span;

/** Whether everybody who is to be rated in a period is on its list. */
public interface Enrolment {

    /**
     * Who serves in the agency on the last day of the span, is governed by a law, and is on the list of no agency; nobody where
     * those named alone are rated, nor once the period is locked.
     */
    List<StaffCode> omitted(AgencyId agency, Span span);
}
