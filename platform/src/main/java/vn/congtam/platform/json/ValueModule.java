package vn.congtam.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Decimals, days and months of requests, read in the one way in which they are {@link Written}. */
public final class ValueModule extends SimpleModule {
    public ValueModule() {
        super("congtam-values");
        add(Written.DECIMAL, JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
        add(Written.DAY);
        add(Written.MONTH);
    }

    private <T> void add(Written<T> written, JsonToken... also) {
        addDeserializer(written.type(), new Reader<>(written, also));
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private final Written<T> written;
        private final JsonToken[] also;

        Reader(Written<T> written, JsonToken... also) {
            super(written.type());
            this.written = written;
            this.also = also;
        }

        @Override
        @SuppressWarnings("unchecked") // the context answers in the type it is asked for
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING) && !java.util.List.of(also).contains(in.currentToken())) {
                return (T) context.handleUnexpectedToken(context.constructType(written.type()), in);
            }
            String text = in.getString();
            try {
                return written.read(text);
            } catch (RuntimeException e) {
                return (T) context.handleWeirdStringValue(written.type(), text, "not written as it should be");
            }
        }
    }
}
