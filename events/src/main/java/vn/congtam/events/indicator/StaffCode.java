package vn.congtam.events.indicator;

import java.util.Locale;
import vn.congtam.events.Id;

/**
 * The only key of a person; names never join data (two people may share one). However somebody typed it, it is one
 * code, and written in capitals.
 */
public record StaffCode(String value) implements Id {
    public StaffCode {
        value = Id.checkedPart(value).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "staff/" + value;
    }
}
