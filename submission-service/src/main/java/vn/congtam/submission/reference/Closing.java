package vn.congtam.submission.reference;

import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;

/** A month of an agency that is locked. */
public record Closing(AgencyId agency, String month) {

    static Closing locked(PeriodLocked f) {
        return new Closing(f.agency(), f.month());
    }
}
