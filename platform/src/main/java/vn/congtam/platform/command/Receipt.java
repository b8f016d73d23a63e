package vn.congtam.platform.command;

import java.util.List;

/**
 * The answer to every accepted write, read from its commit, so that a repeated request gets the very same.
 *
 * @param id the value of the stream's id, such as a task's
 * @param stream with its kind, such as {@code task/0198c1}
 * @param version of the stream after the write; the {@code ETag}
 */
public record Receipt(String id, String stream, long version, List<Recorded> facts) {

    /** @param position in the log of the service */
    public record Recorded(String eventId, String type, long seq, long position) {}
}
