package vn.congtam.platform.wire;

import java.time.Instant;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;

/** A fact as it came over the wire, with its entry. */
public record Recorded<F extends Fact>(F fact, Entry entry) {

    public Instant at() {
        return entry.ts();
    }

    public String actor() {
        return entry.actor();
    }

    public String id() {
        return entry.eventId();
    }
}
