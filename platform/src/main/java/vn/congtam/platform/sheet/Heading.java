package vn.congtam.platform.sheet;

import java.util.Locale;

/** A column of a sheet that people fill in; its head is found by what it is called, wherever it stands. */
public interface Heading {

    /** As a constant. */
    String name();

    /** As in pointers. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of what it is called. */
    String title();

    /** In characters. */
    int longest();

    boolean isNeeded();

    /** Whether the sheet must have the column, also where its cells may be left empty. */
    default boolean isToBeThere() {
        return isNeeded();
    }

    /** Its place in a file that goes out. */
    int ordinal();
}
