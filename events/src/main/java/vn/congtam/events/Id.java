package vn.congtam.events;

/**
 * The name of a stream of facts. In JSON it is its {@link #value()}; in the store, as a Kafka key and as a command's
 * target it is its {@code toString()}: the kind of stream, a slash and the value, so that no two streams share a name.
 */
public interface Id {
    String value();

    /** Ids travel in URLs, headers and file names, so they hold letters, digits and {@code . _ - /} only. */
    static String checked(String value) {
        if (value.isEmpty() || value.length() > 100 || !value.chars().allMatch(Id::isPlain)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
        return value;
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._-/".indexOf(c) >= 0;
    }
}
