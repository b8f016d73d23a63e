package vn.congtam.platform.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Streams that were too short for a snapshot when this process last met them, so that none is looked for. When another
 * process has lengthened one since, it is read without its snapshot, which is slower and just as right.
 */
final class ShortStreams {
    static final int FACTS_BETWEEN_SNAPSHOTS = 100;
    private static final int MOST = 20_000;

    private final Set<String> streams =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(1_024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST;
                }
            }));

    void reached(String stream, long seq) {
        if (seq < FACTS_BETWEEN_SNAPSHOTS) {
            streams.add(stream);
        } else {
            streams.remove(stream);
        }
    }

    boolean has(String stream) {
        return streams.contains(stream);
    }
}
