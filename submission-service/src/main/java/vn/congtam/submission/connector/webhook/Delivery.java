package vn.congtam.submission.connector.webhook;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a request brings: one event, or a batch of them.
 *
 * @param batch whether each is answered by itself
 */
record Delivery(List<JsonNode> events, boolean batch) {
    private static final int MOST = 1_000;
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NUMBER = 30;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Delivery of(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (!root.isArray()) return new Delivery(List.of(root), false);
            if (root.size() > MOST) throw Refusal.TOO_MANY_EVENTS.refuse("", MOST);
            List<JsonNode> all = new ArrayList<>();
            root.forEach(all::add);
            return new Delivery(all, true);
        } catch (StreamConstraintsException beyond) {
            throw Refusal.EVENTS_TOO_DEEP.refuse();
        } catch (JacksonException broken) {
            throw Refusal.EVENTS_UNREADABLE.refuse();
        }
    }
}
