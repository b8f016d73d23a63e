package vn.congtam.ledger.witness;

import java.util.HashMap;
import java.util.Map;

/**
 * Logs that signed a larger tree and did not prove that it goes on from what was seen. A proof may be garbled on its way, and
 * anybody may send a signed checkpoint with a proof that is none; a log that only grew proves it when it asks again, some
 * seconds later. One that does not do so for a while cannot: it has another past.
 */
final class Doubts {
    /** In seconds; a log that is refused asks again every few. */
    static final long PATIENCE = 30;

    private final Map<String, Long> since = new HashMap<>();

    /** Whether the log had its time to prove it. */
    boolean last(String origin, long now) {
        return now - since.computeIfAbsent(origin, log -> now) >= PATIENCE;
    }

    void settle(String origin) {
        since.remove(origin);
    }
}
