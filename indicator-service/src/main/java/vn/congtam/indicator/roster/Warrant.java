package vn.congtam.indicator.roster;

import vn.congtam.events.indicator.StaffCode;

/**
 * By what right somebody records that another's powers are delegated, or no longer: his own, a superior's, or that of home
 * affairs. Never one who is judged by these powers, or he would choose his judge.
 *
 * @param whose the powers are
 * @param above whether he stands above him today
 * @param below whether he stands below him today, or will
 */
public record Warrant(StaffCode whose, StaffCode by, boolean homeAffairs, boolean above, boolean below) {

    public boolean holds() {
        return by.equals(whose) || !below && (above || homeAffairs);
    }

    public void mustHold() {
        if (holds()) return;
        throw (below ? Mandate.JUDGED_BY_IT : Mandate.NOT_YOURS_TO_DELEGATE).refuse();
    }
}
