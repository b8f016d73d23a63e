package vn.congtam.events.scoring;

import vn.congtam.events.Id;
import vn.congtam.events.indicator.StaffCode;

/** The slip (Form 01) of one official for one period, such as {@code VC0007/2026-10}. */
public record SlipId(String value) implements Id {
    public SlipId {
        Id.checked(value);
    }

    public static SlipId of(StaffCode staff, String month) {
        return new SlipId(staff.value() + "/" + month);
    }

    @Override
    public String toString() {
        return "slip/" + value;
    }
}
