package vn.congtam.scoring.explanation.basis;

import java.time.Instant;
import vn.congtam.events.Entry;

/** A fact that something rests on, by its place in its log, so that anyone can look it up and prove it. */
public record Source(String eventId, String type, Instant at, String actor, String log, long position) {

    static Source of(Entry entry) {
        return new Source(entry.eventId(), entry.type(), entry.ts(), entry.actor(), entry.log(), entry.pos());
    }
}
