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

    /** Its place in a file that goes out. */
    int ordinal();
}
