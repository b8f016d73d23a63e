package vn.congtam.platform.document;

/**
 * A column of a table.
 *
 * @param width beside that of the others
 */
public record Column(String heading, int width, boolean numeric) {
    public static Column text(String heading, int width) {
        return new Column(heading, width, false);
    }

    public static Column number(String heading, int width) {
        return new Column(heading, width, true);
    }
}
