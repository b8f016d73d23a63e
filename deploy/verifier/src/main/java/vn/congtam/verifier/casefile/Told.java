package vn.congtam.verifier.casefile;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;

/** A fact as it stands in its log; what is sealed in it as personal stays sealed. */
record Told(String log, long position, String stream, long seq, String type, Instant at, JsonNode payload) {

    /** @throws RuntimeException when the line is no fact of a log */
    static Told of(String line) {
        JsonNode entry = Json.MAPPER.readTree(line);
        return new Told(
                entry.required("log").stringValue(),
                entry.required("pos").longValue(),
                entry.required("agg").stringValue(),
                entry.required("seq").longValue(),
                entry.required("type").stringValue(),
                Instant.parse(entry.required("ts").stringValue()),
                entry.required("payload"));
    }

    /** @throws RuntimeException when no such fact is known, or it is not of its form */
    Fact fact() {
        Class<?> known = FactNames.published().typeOf(type).orElseThrow();
        return (Fact) Json.MAPPER.treeToValue(payload, known);
    }
}
