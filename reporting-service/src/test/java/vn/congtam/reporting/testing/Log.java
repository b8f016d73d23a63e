package vn.congtam.reporting.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.events.Id;

/** The log of one service, filled by hand: positions and sequences without a gap, one minute between facts. */
public final class Log {
    private final String service;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant now;

    public Log(String service, Instant begin) {
        this.service = service;
        this.now = begin;
    }

    public String service() {
        return service;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What is added from now on happens after that. */
    public Log after(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
        return this;
    }

    public Entry add(String actor, Id stream, Fact fact) {
        return add(actor, stream, fact, null);
    }

    public Entry add(String actor, Id stream, Fact fact, @Nullable Entry cause) {
        now = now.plusSeconds(60);
        long seq = sequences.merge(stream.toString(), 0L, (old, zero) -> old + 1);
        Entry entry = new Entry(
                "congtam.khanhhoa/" + service,
                entries.size(),
                service + "-" + entries.size(),
                stream.toString(),
                seq,
                FactNames.nameOf(fact.getClass()),
                FactNames.revisionOf(fact.getClass()),
                now,
                actor,
                cause == null ? null : cause.eventId(),
                null,
                Map.of(),
                Canonical.text(fact));
        entries.add(entry);
        return entry;
    }
}
