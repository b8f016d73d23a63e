package vn.congtam.events.submission;

import vn.congtam.events.Id;
import vn.congtam.events.indicator.StaffCode;

/** What one official wrote down in one month, such as {@code VC0007/2026-10}. */
public record JournalId(String value) implements Id {
    public JournalId {
        Id.checked(value);
    }

    public static JournalId of(StaffCode staff, String month) {
        return new JournalId(staff.value() + "/" + month);
    }

    public StaffCode staff() {
        return new StaffCode(value.substring(0, value.lastIndexOf('/')));
    }

    public String month() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return "journal/" + value;
    }
}
