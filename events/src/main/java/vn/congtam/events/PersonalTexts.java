package vn.congtam.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/** The {@link Personal} texts of a record and of all records in it. */
public final class PersonalTexts {
    private PersonalTexts() {}

    /** What is to stand in the place of a text. */
    @FunctionalInterface
    public interface Replacement {
        /** @param field the way to it by the names of components, such as {@code claims.cause} */
        String of(StaffCode whose, String field, String text);
    }

    public static boolean in(Class<?> type) {
        return !Anatomy.of(type).marked().isEmpty();
    }

    /** @return the same record where nothing is replaced */
    public static <R> R replaced(R item, Replacement replacement) {
        return in(item.getClass()) ? record(new Around(item, null, ""), replacement) : item;
    }

    /** A record on the way down, with those around it. */
    private record Around(Object item, @Nullable Around outer, String path) {
        Around into(Object inner, String name) {
            return new Around(inner, this, way(name));
        }

        String way(String name) {
            return path.isEmpty() ? name : path + "." + name;
        }

        Optional<StaffCode> whose(String of) {
            String first = of.split("\\.", 2)[0];
            if (Anatomy.of(item.getClass()).has(first)) return Optional.ofNullable(Anatomy.follow(item, of));
            if (outer == null) throw new IllegalStateException(item.getClass() + " does not say whose by " + of);
            return outer.whose(of);
        }
    }

    @SuppressWarnings("unchecked") // it is made anew by its own constructor
    private static <R> R record(Around here, Replacement replacement) {
        Anatomy anatomy = Anatomy.of(here.item().getClass());
        @Nullable Object[] values = null;
        for (Anatomy.Marked marked : anatomy.marked()) {
            Object before = anatomy.value(here.item(), marked.index());
            Object after = before == null ? null : value(here, marked, before, replacement);
            if (after != before) {
                values = values == null ? anatomy.values(here.item()) : values;
                values[marked.index()] = after;
            }
        }
        return (R) (values == null ? here.item() : anatomy.made(values));
    }

    private static Object value(Around here, Anatomy.Marked marked, Object before, Replacement replacement) {
        return switch (before) {
            case String text
            when marked.of() != null ->
                here.whose(marked.of())
                        .map(whose -> replacement.of(whose, here.way(marked.name()), text))
                        .orElse(text);
            case List<?> items -> list(here, marked, items, replacement);
            case Map<?, ?> items -> map(here, marked, items, replacement);
            default -> record(here.into(before, marked.name()), replacement);
        };
    }

    private static List<?> list(Around here, Anatomy.Marked marked, List<?> items, Replacement replacement) {
        List<Object> all = new ArrayList<>(items.size());
        boolean changed = false;
        for (Object item : items) {
            Object now = record(here.into(item, marked.name()), replacement);
            changed |= now != item;
            all.add(now);
        }
        return changed ? List.copyOf(all) : items;
    }

    private static Map<?, ?> map(Around here, Anatomy.Marked marked, Map<?, ?> items, Replacement replacement) {
        Map<Object, Object> all = items instanceof SortedMap<?, ?> ? new TreeMap<>() : new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<?, ?> item : items.entrySet()) {
            Object now = record(here.into(item.getValue(), marked.name()), replacement);
            changed |= now != item.getValue();
            all.put(item.getKey(), now);
        }
        return changed ? all : items;
    }
}
