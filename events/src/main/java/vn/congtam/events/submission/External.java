package vn.congtam.events.submission;

/** Where a task came from: a system, such as the e-office, and the id that it has there. */
public record External(String source, String id) {
    /** No system that asks for a task may have such a name. */
    private static final String COUNTING = "connector/";

    /** Of all files of a connection that count as one task. */
    public static External counting(ConnectionId connection, String id) {
        return new External(COUNTING + connection.system(), id);
    }

    /** Whether another system says what of it is done; then nothing is handed in here. */
    public boolean counts() {
        return source.startsWith(COUNTING);
    }
}
