package vn.congtam.platform.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.personal.Seals;

/** Facts as canonical JSON under their chosen names, with what is personal sealed. Metadata is read from the entry, where it stands. */
final class FactSerializer implements Serializer {
    static final SerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final Function<String, Optional<Class<?>>> types;
    private final Seals seals;
    private final FactReader reader;
    private final Converter converter = new ChainingConverter();

    /** @param types from stored names to records */
    FactSerializer(Function<String, Optional<Class<?>>> types, Seals seals) {
        this.types = types;
        this.seals = seals;
        this.reader = new FactReader(FactNames.published(), seals);
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object == null) {
            throw new SerializationException("there is no empty fact");
        }
        T content = converter.convert(Canonical.text(seals.sealed(object)), representation);
        return new SimpleSerializedObject<>(content, representation, typeForClass(object.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(String.class, representation);
    }

    @Override
    @SuppressWarnings("unchecked") // as the type says
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (stored.getType().getName().equals(METADATA.getName())) {
            byte[] entry = converter.convert(stored.getData(), byte[].class);
            return (T) Provenance.of(reader.entry(entry)).metadata();
        }
        Optional<Class<?>> type = types.apply(stored.getType().getName());
        return type.isEmpty() ? (T) new UnknownSerializedType(this, stored) : (T) read(stored, type.get());
    }

    private Object read(SerializedObject<?> stored, Class<?> type) {
        if (revision(stored.getType()) > FactNames.revisionOf(type)) {
            throw new SerializationException("newer than this service: " + stored.getType());
        }
        byte[] json = converter.convert(stored.getData(), byte[].class);
        return reader.read(new String(json, StandardCharsets.UTF_8), type);
    }

    static int revision(SerializedType type) {
        return type.getRevision() == null ? 1 : Integer.parseInt(type.getRevision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().equals(METADATA.getName())
                ? MetaData.class
                : types.apply(type.getName()).orElse(UnknownSerializedType.class);
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        return type == null
                ? SerializedType.emptyType()
                : new SimpleSerializedType(FactNames.nameOf(type), Integer.toString(FactNames.revisionOf(type)));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
