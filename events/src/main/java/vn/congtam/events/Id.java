package vn.congtam.events;

/**
 * The name of a stream of facts. In JSON it is its {@link #value()}; in the store, as a Kafka key and as a command's
 * target it is its {@code toString()}: the kind of stream, a slash and the value, so that no two streams share a name.
 */
public interface Id {
    /** What ids are composed of leaves room for what they add: a kind, a service, a day, a span, a number. */
    int LONGEST = 100;

    int LONGEST_PART = 64;

    String value();

    /** Ids travel in URLs, headers and file names, so they hold letters, digits and {@code . _ - /} only. */
    static String checked(String value) {
        return checked(value, LONGEST);
    }

    /** Of a person or an agency, which other ids begin or end with. */
    static String checkedPart(String value) {
        return checked(value, LONGEST_PART);
    }

    private static String checked(String value, int longest) {
        if (value.isEmpty() || value.length() > longest || !value.chars().allMatch(Id::isPlain)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
        return value;
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._-/".indexOf(c) >= 0;
    }
}
