package vn.congtam.reporting.history.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;

/**
 * One look at a person's records.
 *
 * @param of which record, such as a span or a task; none for all of them
 * @param from the address that the request came from
 */
record Reading(
        Instant at,
        StaffCode reader,
        @Nullable String name,
        Matter matter,
        @Nullable String of,
        @Nullable String from,
        String eventId) {}
