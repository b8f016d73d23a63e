package vn.congtam.verifier.casefile;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import vn.congtam.events.Id;

/** Facts and what lies beside them, read within limits. Ids are their value, and facts know of no JSON library. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(30)
                            .maxStringLength(1 << 16)
                            .maxNumberLength(40)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new Ids())
            .addModule(new SimpleModule("decimals").addDeserializer(BigDecimal.class, new OfDecimal()))
            .build();

    private Json() {}

    /** Some bytes such as {@code 1E600000000} would be written out by whoever computes with them. */
    private static final class OfDecimal extends StdDeserializer<BigDecimal> {
        private static final int MOST_PLACES = 100;

        OfDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
            BigDecimal value = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(in, context);
            boolean fits = value.scale() <= MOST_PLACES && value.scale() >= -MOST_PLACES;
            return fits ? value : (BigDecimal) context.handleWeirdNumberValue(handledType(), value, "too many places");
        }
    }

    private static final class Ids extends SimpleModule {
        private static final long serialVersionUID = 1;

        Ids() {
            super("ids");
            setDeserializers(new SimpleDeserializers() {
                private static final long serialVersionUID = 1;

                @Override
                public @Nullable ValueDeserializer<?> findBeanDeserializer(
                        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                    return Id.class.isAssignableFrom(type.getRawClass()) ? new OfId(type.getRawClass()) : null;
                }

                @Override
                public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                    return Id.class.isAssignableFrom(type);
                }
            });
        }
    }

    /** Every kind of id is a record of one text. */
    private static final class OfId extends StdDeserializer<Object> {
        private final transient Constructor<?> made;

        OfId(Class<?> type) {
            super(type);
            try {
                this.made = type.getConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getString();
            try {
                return made.newInstance(text);
            } catch (ReflectiveOperationException notOne) {
                return context.handleWeirdStringValue(handledType(), text, "not an id");
            }
        }
    }
}
