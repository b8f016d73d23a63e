package vn.congtam.indicator.staff;

import vn.congtam.events.indicator.StaffCode;

/** Codes by which programs act: a person who had one would be taken for them, and be told all that is noted of them. */
final class Reserved {
    private static final String OURS = "CONGTAM";

    private Reserved() {}

    static void mustNotBe(StaffCode staff) {
        if (staff.value().startsWith(OURS)) {
            throw Refusal.STAFF_CODE_RESERVED.refuse("/staff", staff.value());
        }
    }
}
