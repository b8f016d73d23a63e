package vn.congtam.platform.wire.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congtam.events.Entry;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.json.Unreadable;
import vn.congtam.platform.wire.topic.Arrived;

/** Records as they were delivered together: by stream, and those that could not be read. */
record Batch(Map<String, List<Told>> streams, Map<Arrived, Unreadable> unreadable) {

    static Batch of(List<Arrived> arrivals, FactReader reader, Handling handling) {
        Batch batch = new Batch(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Arrived arrived : arrivals) {
            batch.add(arrived, reader, handling);
        }
        return batch;
    }

    private void add(Arrived arrived, FactReader reader, Handling handling) {
        try {
            Told told = told(arrived, reader);
            if (handling.concerns(told.entry())) {
                streams.computeIfAbsent(told.entry().agg(), stream -> new ArrayList<>())
                        .add(told);
            }
        } catch (Unreadable e) {
            unreadable.put(arrived, e);
        }
    }

    /** A fact under the key of another stream would have no order, so it is no fact of either. */
    static Told told(Arrived arrived, FactReader reader) {
        Entry entry = reader.entry(arrived.bytes());
        if (!entry.agg().equals(arrived.key())) {
            throw new Unreadable("a fact of " + entry.agg() + " under the key " + arrived.key(), null);
        }
        return new Told(arrived, entry);
    }
}
