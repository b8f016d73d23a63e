package vn.congtam.platform.wire.intake;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.wire.topic.Arrived;

/** A record whose entry could be read; its fact is read when first asked for. */
public final class Told {
    private final Arrived arrived;
    private final Entry entry;
    private final FactReader reader;
    private volatile @Nullable Fact fact;

    Told(Arrived arrived, Entry entry, FactReader reader) {
        this.arrived = arrived;
        this.entry = entry;
        this.reader = reader;
    }

    public Arrived arrived() {
        return arrived;
    }

    public Entry entry() {
        return entry;
    }

    public long seq() {
        return entry.seq();
    }

    /** @throws vn.congtam.platform.json.Unreadable when the type is unknown or the content is not of its form */
    public Fact fact() {
        Fact known = fact;
        if (known == null) {
            known = reader.fact(entry);
            fact = known;
        }
        return known;
    }
}
