package vn.congtam.reporting.history.telling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact in words.
 *
 * @param actor staff code, or the name of an automation
 * @param cause the id of the fact or command that led to it
 * @param position in the log
 */
public record Telling(
        Instant at,
        String type,
        String actor,
        String actorName,
        String vi,
        String en,
        List<Change> changes,
        String eventId,
        @Nullable String cause,
        String stream,
        String log,
        long position,
        @Nullable String month) {

    /** @param field such as {@code completed}, or an item of the general criteria */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
