package vn.congtam.platform.wire.projection;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.congtam.events.Id;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.personal.Seals;

/**
 * A record as a document and back. The document reads like the record's JSON: ids, decimals and dates are text, absent
 * values are left out, and what is personal is sealed. In keys of maps dots and dollars are written wide, as they have a meaning in paths of queries.
 */
final class Form<T extends Record> {
    private static final JsonMapper JSON = FactReader.mapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Class<T> type;
    private final Seals seals;

    Form(Class<T> type, Seals seals) {
        this.type = type;
        this.seals = seals;
    }

    T read(Document document) {
        return seals.opened(asWritten(document));
    }

    private T asWritten(Document document) {
        try {
            return JSON.treeToValue(node(document), type);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    document.get("_id") + " is no " + type.getSimpleName() + ": its fold needs a higher version", e);
        }
    }

    private static ObjectNode node(Document document) {
        ObjectNode node = NODES.objectNode();
        document.forEach((name, value) -> {
            if (!name.startsWith("_")) {
                node.set(narrow(name), node(value));
            }
        });
        return node;
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case Document document -> node(document);
            case Collection<?> items -> array(items);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Boolean truth -> NODES.booleanNode(truth);
            default -> NODES.stringNode(value.toString());
        };
    }

    private static ArrayNode array(Collection<?> items) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(node(item)));
        return array;
    }

    Document write(T value) {
        return record(seals.sealed(value));
    }

    /** A value as it stands in documents, and so in queries. */
    static Object value(Object value) {
        return switch (value) {
            case Id id -> id.value();
            case Record item -> record(item);
            case Map<?, ?> map -> map(map);
            case Collection<?> items -> items.stream().map(Form::value).toList();
            case Integer number -> number;
            case Long number -> number;
            case Boolean truth -> truth;
            case BigDecimal decimal ->
                decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
            case Enum<?> constant -> constant.name();
            case CharSequence text -> text.toString();
            case TemporalAccessor moment -> moment.toString();
            default -> throw new Unwritable("a document holds no " + value.getClass());
        };
    }

    private static Document record(Record item) {
        Document document = new Document();
        Components.of(item).forEach((name, value) -> document.append(name, value(value)));
        return document;
    }

    private static Document map(Map<?, ?> map) {
        Document document = new Document();
        map.forEach((key, value) ->
                document.append(wide(key instanceof Id id ? id.value() : key.toString()), value(value)));
        return document;
    }

    private static String wide(String key) {
        return key.startsWith("_") ? "\uFF3F" + plainWide(key.substring(1)) : plainWide(key);
    }

    private static String plainWide(String key) {
        return key.replace('.', '\uFF0E').replace('$', '\uFF04');
    }

    private static String narrow(String key) {
        return key.replace('\uFF0E', '.').replace('\uFF04', '$').replace('\uFF3F', '_');
    }

    /** A record that cannot be a document: the fold is wrong, not the storage. */
    @SuppressWarnings("serial")
    static final class Unwritable extends RuntimeException {
        Unwritable(String why) {
            super(why);
        }
    }
}
