package vn.congtam.events.indicator;

import vn.congtam.events.Id;

/** The only key of a person; names never join data (two people may share one). */
public record StaffCode(String value) implements Id {
    public StaffCode {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return "staff/" + value;
    }
}
