package vn.congtam.platform.json;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.platform.personal.Seals;

/** Reads entries and facts back from their bytes, and refuses what is too large or too deep to be one. */
public final class FactReader {
    /** An entry fits a log tile only below this many bytes. */
    public static final int MOST_BYTES = 60_000;

    private final FactNames names;
    private final @Nullable Seals seals;
    private final JsonMapper json;

    public FactReader(FactNames names, Seals seals) {
        this(seals, names);
    }

    private FactReader(@Nullable Seals seals, FactNames names) {
        this.names = names;
        this.seals = seals;
        this.json = mapper();
    }

    /** For entries alone, as an auditor reads them: what is sealed in a fact stays sealed. */
    public static FactReader withoutKeys(FactNames names) {
        return new FactReader(null, names);
    }

    /** The one mapper for facts and documents: ids are plain text, unknown and missing fields are errors of the reader. */
    public static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(20)
                                .maxStringLength(MOST_BYTES)
                                .maxNumberLength(40)
                                .maxNameLength(200)
                                .maxTokenCount(20_000)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addModule(new IdModule())
                .build();
    }

    /** @throws Unreadable when the bytes are no entry */
    public Entry entry(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("larger than " + MOST_BYTES + " bytes", null);
        }
        try {
            return entry(json.readTree(bytes));
        } catch (RuntimeException e) {
            throw e instanceof Unreadable unreadable ? unreadable : new Unreadable("no entry: " + e.getMessage(), e);
        }
    }

    /** @throws Unreadable when the type is unknown or the content is not of its form */
    public Fact fact(Entry entry) {
        Class<?> type =
                names.typeOf(entry.type()).orElseThrow(() -> new Unreadable("no fact is named " + entry.type(), null));
        if (entry.rev() > FactNames.revisionOf(type)) {
            throw new Unreadable(
                    "revision " + entry.rev() + " of " + entry.type() + " is newer than this service", null);
        }
        return (Fact) read(entry.payload(), type);
    }

    /** What is personal in it is opened; see {@link Seals#open}. */
    public <T> T read(String text, Class<T> type) {
        T asWritten = asWritten(text, type);
        return seals == null ? asWritten : seals.opened(asWritten);
    }

    private <T> T asWritten(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (RuntimeException e) {
            throw new Unreadable("no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private Entry entry(JsonNode node) {
        return new Entry(
                text(node, "log"),
                node.required("pos").longValue(),
                text(node, "eventId"),
                text(node, "agg"),
                node.required("seq").longValue(),
                text(node, "type"),
                node.required("rev").intValue(),
                java.time.Instant.parse(text(node, "ts")),
                text(node, "actor"),
                optional(node, "cause"),
                optional(node, "correlation"),
                meta(node.get("meta")),
                Canonical.text(Plain.of(node.required("payload"))));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static @Nullable String optional(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.stringValue();
    }

    private static Map<String, String> meta(@Nullable JsonNode node) {
        Map<String, String> meta = new TreeMap<>();
        if (node != null) {
            node.properties()
                    .forEach(entry -> meta.put(entry.getKey(), entry.getValue().stringValue()));
        }
        return meta;
    }
}
