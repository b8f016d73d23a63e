package vn.congtam.events.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another system said of a file. What it leaves out is as it was.
 *
 * @param id of the message, for ever the same
 * @param at when it happened there
 * @param kind of the file
 * @param account of whom the file is with: a staff code, or a name of the system's own
 * @param attributes codes of the system's own; no texts, for they might name people
 * @param late whether it was done after its day; none where that follows from the days
 */
public record Message(
        String id,
        Instant at,
        Progress progress,
        @Nullable String kind,
        @Nullable String account,
        @Nullable Map<String, String> attributes,
        @Nullable LocalDate due,
        @Nullable Boolean late) {}
