package vn.congtam.platform.wire.intake;

import vn.congtam.events.Entry;
import vn.congtam.platform.wire.topic.Arrived;

/** A record whose entry could be read. */
public record Told(Arrived arrived, Entry entry) {
    public long seq() {
        return entry.seq();
    }
}
