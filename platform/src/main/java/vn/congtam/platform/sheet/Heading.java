package vn.congtam.platform.sheet;

/** A column of a sheet that people fill in; its head is found by what it is called, wherever it stands. */
public interface Heading {

    /** As in pointers. */
    String key();

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
