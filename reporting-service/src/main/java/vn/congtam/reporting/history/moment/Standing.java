package vn.congtam.reporting.history.moment;

import java.time.Instant;
import java.util.Map;

/**
 * Something as it stood.
 *
 * @param of what it is of: {@code service}, or such as {@code score of slip/VC0007/2026-10}
 * @param values by field, as they stand in facts
 * @param eventId of the fact that says so
 * @param at when that was recorded
 */
public record Standing(String of, Map<String, String> values, String eventId, Instant at) {

    /** Such as {@code score}. */
    public String kind() {
        return of.contains(" of ") ? of.substring(0, of.indexOf(" of ")) : of;
    }
}
