package vn.congtam.indicator.staff;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * Nobody keeps his own record, and nobody gains by what he records of others: he would else come to decide over everybody
 * by his own entry, or choose who judges him.
 */
final class OwnRecord {
    private OwnRecord() {}

    static void mustNotBeKept(StaffCode staff, StaffCode by) {
        if (staff.equals(by)) {
            throw Refusal.OWN_RECORD.refuse("/staff", staff.value());
        }
    }

    /** @param gaining who comes to judge others, or to stand in for one who does; may be nobody */
    static void mustNotGain(@Nullable StaffCode gaining, StaffCode by, Refusal otherwise, String pointer) {
        if (by.equals(gaining)) {
            throw otherwise.refuse(pointer);
        }
    }
}
