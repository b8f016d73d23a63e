package vn.congtam.reporting.history.chapter;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.platform.json.FactReader;

/**
 * A fact as it was recorded, with its place in the log; the content stays the canonical text it came as.
 *
 * @param pos in the log
 */
public record Told(
        String eventId,
        String type,
        int rev,
        Instant at,
        String actor,
        @Nullable String cause,
        String log,
        long pos,
        String stream,
        long seq,
        String payload) {
    public static final Comparator<Told> AS_RECORDED =
            Comparator.comparing(Told::at).thenComparing(Told::log).thenComparing(Told::pos);

    public static Told of(Entry entry) {
        return new Told(
                entry.eventId(),
                entry.type(),
                entry.rev(),
                entry.ts(),
                entry.actor(),
                entry.cause(),
                entry.log(),
                entry.pos(),
                entry.agg(),
                entry.seq(),
                entry.payload());
    }

    public Fact fact(FactReader reader) {
        return reader.fact(
                new Entry(log, pos, eventId, stream, seq, type, rev, at, actor, cause, null, Map.of(), payload));
    }
}
