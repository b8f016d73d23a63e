package vn.congtam.platform.wire.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congtam.platform.json.Unreadable;
import vn.congtam.platform.wire.topic.Arrived;

/** Records as they were delivered together: by stream, and those that could not be read. */
record Batch(Map<String, List<Told>> streams, Map<Arrived, Unreadable> unreadable) {

    static Batch of(List<Arrived> arrivals, Reading reading, Handling handling) {
        Batch batch = new Batch(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Arrived arrived : arrivals) {
            batch.add(arrived, reading, handling);
        }
        return batch;
    }

    private void add(Arrived arrived, Reading reading, Handling handling) {
        try {
            Told told = reading.told(arrived);
            if (handling.concerns(told.entry())) {
                streams.computeIfAbsent(told.entry().agg(), stream -> new ArrayList<>())
                        .add(told);
            }
        } catch (Unreadable e) {
            unreadable.put(arrived, e);
        }
    }
}
