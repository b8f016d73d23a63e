package vn.congtam.scoring.period;

import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodFact.AdditionRequested;
import vn.congtam.scoring.roster.Bonds;

/** Who agrees that somebody is added after the lock, or does not: a second person in fact and not in name only. */
record Second(StaffCode staff, Bonds bonds) {

    /** Neither who asked nor one of his people, nor who is to be added, and nobody of the agency whose period it is. */
    void mustStandApart(AdditionRequested asked, AgencyId agency) {
        if (asked.by().equals(staff) || asked.staff().equals(staff)) throw Refusal.ADDITION_NEEDS_SECOND.refuse();
        if (bonds.areWith(agency)) throw Refusal.ADDITION_BY_AGENCY.refuse();
        if (bonds.areTo(asked.by())) throw Refusal.ADDITION_BY_SUBORDINATE.refuse();
    }
}
