package vn.congtam.platform.web;

/** The person has seen another version of the stream than the one there is. HTTP 412. */
@SuppressWarnings("serial")
public final class StaleVersion extends RuntimeException {
    private final long expected;
    private final long current;

    public StaleVersion(long expected, long current) {
        super("expected version " + expected + ", it is " + current, null, false, false);
        this.expected = expected;
        this.current = current;
    }

    public long expected() {
        return expected;
    }

    public long current() {
        return current;
    }
}
