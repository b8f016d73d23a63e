package vn.congtam.reporting.history.code;

import java.time.Instant;
import java.util.List;

/**
 * What a code stands for. A code names no log, so that it might be of two; then both are told.
 *
 * @param code as it is written
 */
record Code(String code, List<Found> found) {

    /**
     * @param proof the page that shows its proof
     * @param receipt the file that proves it anywhere
     */
    record Found(
            String service,
            String eventId,
            String type,
            Instant at,
            String log,
            long position,
            String proof,
            String receipt) {}
}
