package vn.congtam.platform.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A tree of JSON as plain maps, lists and values, to be written again as canonical bytes. */
final class Plain {
    private Plain() {}

    static Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> whole(node);
            default -> throw new Unreadable("a fact holds no " + node.getNodeType(), null);
        };
    }

    private static Object whole(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new Unreadable("a fact holds whole numbers only, not " + node, null);
        }
        return node.longValue();
    }

    private static Map<String, @Nullable Object> object(JsonNode node) {
        Map<String, @Nullable Object> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
        return members;
    }

    private static List<Object> array(JsonNode node) {
        List<Object> items = new ArrayList<>(node.size());
        node.forEach(item -> items.add(of(item)));
        return items;
    }
}
