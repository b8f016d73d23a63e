package vn.congtam.platform.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import vn.congtam.events.Id;

/** Ids are their value in JSON, and the language of facts need not know of any JSON library. */
public final class IdModule extends SimpleModule {
    public IdModule() {
        super("congtam-ids");
        setDeserializers(new IdDeserializers());
        addSerializer(Id.class, new IdSerializer());
    }

    private static final class IdDeserializers extends SimpleDeserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Id.class.isAssignableFrom(type.getRawClass())
                    ? new IdDeserializer(type.getRawClass().asSubclass(Id.class))
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Id.class.isAssignableFrom(type);
        }
    }

    private static final class IdSerializer extends ValueSerializer<Id> {
        @Override
        public void serialize(Id id, JsonGenerator out, SerializationContext context) {
            out.writeString(id.value());
        }
    }

    private static final class IdDeserializer extends StdDeserializer<Object> {
        private final Written<? extends Id> written;

        IdDeserializer(Class<? extends Id> type) {
            super(type);
            this.written = Written.id(type);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(context.constructType(handledType()), in);
            }
            String text = in.getString();
            try {
                return written.read(text.strip());
            } catch (IllegalArgumentException e) {
                return context.handleWeirdStringValue(handledType(), text, "not an id");
            }
        }
    }
}
