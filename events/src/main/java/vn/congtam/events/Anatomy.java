package vn.congtam.events;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/** Where the personal texts of a kind of record lie; looked up once. */
final class Anatomy {
    private static final ClassValue<Anatomy> KNOWN = new ClassValue<>() {
        @Override
        protected Anatomy computeValue(Class<?> type) {
            return type.isRecord() ? new Anatomy(type) : NONE;
        }
    };
    private static final Anatomy NONE = new Anatomy();

    private final Map<String, Method> accessors = new HashMap<>();
    private final List<Method> inOrder = new ArrayList<>();
    private final List<Marked> marked = new ArrayList<>();
    private final @Nullable Constructor<?> constructor;

    /** A component that is a personal text, where it says whose, or has some in it. */
    record Marked(int index, String name, @Nullable String of) {}

    private Anatomy() {
        this.constructor = null;
    }

    private Anatomy(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0) {
                method.setAccessible(true);
                accessors.put(method.getName(), method);
            }
        }
        for (int i = 0; i < components.length; i++) {
            inOrder.add(Objects.requireNonNull(accessors.get(components[i].getName())));
            mark(i, components[i]);
        }
        constructor = constructor(type, components);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private void mark(int index, RecordComponent component) {
        Personal personal = component.getAnnotation(Personal.class);
        if (personal != null) {
            marked.add(new Marked(index, component.getName(), personal.of()));
        } else if (PersonalTexts.in(held(component.getGenericType()))) {
            marked.add(new Marked(index, component.getName(), null));
        }
    }

    /** Itself, or what a list or map holds. */
    private static Class<?> held(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic
            when generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]
                    instanceof Class<?> item -> item;
            default -> Object.class;
        };
    }

    static Anatomy of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<Marked> marked() {
        return marked;
    }

    boolean has(String name) {
        return accessors.containsKey(name);
    }

    @Nullable
    Object value(Object item, int index) {
        return ask(inOrder.get(index), item);
    }

    @Nullable
    Object[] values(Object item) {
        return inOrder.stream().map(accessor -> ask(accessor, item)).toArray();
    }

    Object made(@Nullable Object[] values) {
        try {
            return Objects.requireNonNull(constructor).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param way such as {@code slip.staff} */
    static @Nullable StaffCode follow(Object item, String way) {
        Object at = item;
        for (String step : way.split("\\.")) {
            at = first(at);
            if (at == null) return null;
            at = ask(Objects.requireNonNull(of(at.getClass()).accessors.get(step), way), at);
        }
        return (StaffCode) first(at);
    }

    private static @Nullable Object first(@Nullable Object value) {
        return value instanceof List<?> items ? items.stream().findFirst().orElse(null) : value;
    }

    private static @Nullable Object ask(Method accessor, Object item) {
        try {
            return accessor.invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
