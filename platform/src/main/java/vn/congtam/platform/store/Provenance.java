package vn.congtam.platform.store;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;

/** How a fact came about, as it travels in the metadata of messages and is kept in the entry and its commit. */
public record Provenance(
        String actor,
        @Nullable String cause,
        @Nullable String correlation,
        @Nullable String command,
        @Nullable String request,
        Map<String, String> meta) {

    public static final String ACTOR = "actor";
    public static final String CAUSE = "cause";
    public static final String CORRELATION = "correlation";
    public static final String COMMAND = "command";
    public static final String REQUEST = "request";

    public static Provenance of(MetaData metadata) {
        Map<String, String> rest = new TreeMap<>();
        metadata.forEach((name, value) -> rest.put(name, String.valueOf(value)));
        String actor = rest.remove(ACTOR);
        return new Provenance(
                actor == null ? "" : actor,
                rest.remove(CAUSE),
                rest.remove(CORRELATION),
                rest.remove(COMMAND),
                rest.remove(REQUEST),
                rest);
    }

    public static Provenance of(Entry entry) {
        return new Provenance(entry.actor(), entry.cause(), entry.correlation(), null, null, entry.meta());
    }

    public MetaData metadata() {
        Map<String, Object> all = new TreeMap<>(meta);
        put(all, ACTOR, actor.isEmpty() ? null : actor);
        put(all, CAUSE, cause);
        put(all, CORRELATION, correlation);
        put(all, COMMAND, command);
        put(all, REQUEST, request);
        return MetaData.from(all);
    }

    private static void put(Map<String, Object> all, String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}
