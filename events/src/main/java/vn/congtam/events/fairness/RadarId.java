package vn.congtam.events.fairness;

import vn.congtam.events.Id;
import vn.congtam.events.indicator.StaffCode;

/** The radar of one person in one span, such as {@code VC0003/2026-10}. */
public record RadarId(String value) implements Id {
    public RadarId {
        Id.checked(value);
    }

    public static RadarId of(StaffCode staff, String span) {
        return new RadarId(staff.value() + "/" + span);
    }

    public StaffCode staff() {
        return new StaffCode(value.substring(0, value.indexOf('/')));
    }

    public String span() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return "radar/" + value;
    }
}
