package vn.congtam.reporting.history.held;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;

/**
 * All that is held on a person.
 *
 * @param facts about him in all services, the earliest first, with what is personal opened
 * @param looks of others at his records, the earliest first
 * @param looked his own at those of others
 */
record Held(StaffCode staff, @Nullable String name, Instant at, List<Told> facts, List<Look> looks, List<Look> looked) {

    /** @param month the span in which it counts; none for the facts of service */
    record Told(
            Instant at,
            String type,
            String actor,
            @Nullable String month,
            Map<String, ?> content,
            String eventId,
            String log,
            long position,
            String stream,
            long seq) {}

    /** @param of which record; none for all of them */
    record Look(
            Instant at,
            StaffCode reader,
            StaffCode subject,
            Matter matter,
            @Nullable String of,
            @Nullable String from,
            String eventId) {}
}
