package vn.congtam.events.notice;

import vn.congtam.events.Id;
import vn.congtam.events.indicator.StaffCode;

/** What one person is told. */
public record NoticesId(String value) implements Id {
    public NoticesId {
        Id.checked(value);
    }

    public static NoticesId of(StaffCode staff) {
        return new NoticesId(staff.value());
    }

    public StaffCode staff() {
        return new StaffCode(value);
    }

    @Override
    public String toString() {
        return "notices/" + value;
    }
}
