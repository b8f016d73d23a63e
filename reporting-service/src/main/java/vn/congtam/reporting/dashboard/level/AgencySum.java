package vn.congtam.reporting.dashboard.level;

import vn.congtam.events.indicator.AgencyId;

/** What the people of an agency come to in a span. */
public record AgencySum(String month, AgencyId agency, Tally tally) {

    /** Nothing changes any more but by people who come late. */
    public boolean isClosed() {
        return tally.locked() == tally.people();
    }
}
