package vn.congtam.events.indicator;

import java.util.Locale;
import vn.congtam.events.Id;

/**
 * The only key of a person; names never join data (two people may share one). However somebody typed it, it is one
 * code, and written in capitals.
 */
public record StaffCode(String value) implements Id {
    private static final String OF_PROGRAMS = "CONGTAM";

    public StaffCode {
        value = Id.checkedPart(value).toUpperCase(Locale.ROOT);
    }

    /** By which a program acts. */
    public static StaffCode ofProgram(String name) {
        return new StaffCode(OF_PROGRAMS + "." + name);
    }

    /** Of a program and of no person: who had such a code would be taken for it, and be told all that is noted of it. */
    public boolean belongsToProgram() {
        return value.startsWith(OF_PROGRAMS);
    }

    @Override
    public String toString() {
        return "staff/" + value;
    }
}
