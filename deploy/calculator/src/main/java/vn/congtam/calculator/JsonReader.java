package vn.congtam.calculator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads one value after another, within limits that no honest input comes near. */
final class JsonReader implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNumberLength(100)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .maxDocumentLength(1L << 30)
                    .build())
            .build();

    private final JsonParser parser;
    private final CharsetEncoder encoder = UTF_8.newEncoder();

    JsonReader(InputStream in) {
        parser = FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    JsonToken next() {
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    boolean isAtEnd() {
        return next() == JsonToken.NOT_AVAILABLE;
    }

    /** The value that begins with the token just read. */
    Json value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> new Json.Items(items());
            case VALUE_STRING -> new Json.Text(wellFormed(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(token == JsonToken.VALUE_TRUE);
            default -> new Json.Nothing();
        };
    }

    private Json members() {
        Map<String, Json> fields = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = wellFormed(parser.currentName());
            if (fields.put(name, value(next())) != null) repeated.add(name);
        }
        return new Json.Members(fields, repeated);
    }

    private List<Json> items() {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) items.add(value(token));
        return items;
    }

    /** Half a surrogate pair is no text, and could not be written again. */
    private String wellFormed(String text) {
        if (!encoder.canEncode(text)) throw new StreamReadException(parser, "half a surrogate pair");
        return text;
    }

    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Line and column. */
    String where() {
        var location = parser.currentLocation();
        return location.getLineNr() + ":" + location.getColumnNr();
    }

    @Override
    public void close() {
        parser.close();
    }
}
