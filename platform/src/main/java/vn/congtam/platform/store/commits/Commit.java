package vn.congtam.platform.store.commits;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one command, stored as one document and so either all or not at all.
 *
 * @param ordinal its place among the commits, from 0, without a gap
 * @param first the position of its first fact in the log of the service
 * @param command the id of the command, used once only; none when the facts come from no command
 * @param request the keyed fingerprint of the request behind the command
 * @param prev the {@link #hash()} of the commit before it, {@link #BEFORE_THE_FIRST} for the first
 */
public record Commit(
        long ordinal,
        long first,
        @Nullable String command,
        @Nullable String request,
        Instant at,
        List<Stored> facts,
        String prev) {

    /** What the first commit has for the hash of the one before it. */
    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** The position after its last fact. */
    public long next() {
        return first + facts.size();
    }

    /** SHA-256 over everything in it, the hash of the commit before it included, as hexadecimal digits. */
    public String hash() {
        return CommitHash.of(this);
    }

    /**
     * A fact as it is stored.
     *
     * @param payload where in the entry the fact itself starts
     * @param length how many bytes the fact has
     * @param entry the canonical bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by its event id, never as a whole
    public record Stored(
            long position,
            String eventId,
            String stream,
            long seq,
            String type,
            int rev,
            Instant ts,
            int payload,
            int length,
            byte[] entry) {

        /** The name under which no second fact can be stored. */
        String key() {
            return Commit.key(stream, seq);
        }
    }

    /** Of a place in a stream. */
    public static String key(String stream, long seq) {
        return stream + "#" + seq;
    }
}
