package vn.congtam.events;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Every text in the facts, found by their schema, with what {@code data-inventory.properties} says of it. */
final class DataInventory {
    private static final Map<String, String> KEPT = Map.of(
            "file", "until erased: asked for, ordered, or the retention of the personnel file is over",
            "ever", "as long as the facts");

    private final Map<String, Text> texts = new TreeMap<>();
    private final Properties rows = rows();

    /** @param facts in which it stands, itself or in a record of theirs */
    record Text(String name, @Nullable String whose, Set<String> facts) {}

    record Row(String kind, String why, String kept) {}

    DataInventory() {
        FactNames.published().all().forEach(fact -> walk(fact, FactNames.nameOf(fact)));
    }

    private void walk(Class<?> type, String fact) {
        for (RecordComponent component : type.getRecordComponents()) {
            for (Class<?> held : held(component.getGenericType())) {
                if (held == String.class) {
                    add(type, component, fact);
                } else if (held.isRecord() && !Id.class.isAssignableFrom(held)) {
                    walk(held, fact);
                }
            }
        }
    }

    private void add(Class<?> type, RecordComponent component, String fact) {
        Personal personal = component.getAnnotation(Personal.class);
        String name = type.getSimpleName() + "." + component.getName();
        texts.computeIfAbsent(name, one -> new Text(one, personal == null ? null : personal.of(), new TreeSet<>()))
                .facts()
                .add(fact);
    }

    private static List<Class<?>> held(Type type) {
        if (type instanceof Class<?> plain) return List.of(plain);
        List<Class<?>> all = new ArrayList<>();
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) all.addAll(held(argument));
        }
        return all.stream().distinct().toList();
    }

    Map<String, Text> texts() {
        return texts;
    }

    @Nullable
    Row row(String name) {
        String own = rows.getProperty(name);
        String said = own == null ? rows.getProperty("*" + name.substring(name.indexOf('.'))) : own;
        if (said == null) return null;
        String[] parts = said.split(";");
        return new Row(parts[0], parts[1], Objects.requireNonNull(KEPT.get(parts[2]), said));
    }

    Set<String> rowsOfNothing() {
        Set<String> left = new TreeSet<>(rows.stringPropertyNames());
        texts.keySet().forEach(name -> {
            if (!left.remove(name)) left.remove("*" + name.substring(name.indexOf('.')));
        });
        return left;
    }

    String page() {
        StringBuilder page = new StringBuilder(HEAD);
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("sealed", "Sealed under a key of the person");
        kinds.put("plain", "Plain text of an office");
        kinds.put("reference", "References to documents");
        kinds.put("code", "Names of things, codes and figures");
        kinds.forEach((kind, title) -> section(page, kind, title));
        return page.toString();
    }

    private void section(StringBuilder page, String kind, String title) {
        page.append("\n## ")
                .append(title)
                .append("\n\n| Text | In | Whose | Why | How long |\n|---|---|---|---|---|\n");
        texts.values().forEach(text -> {
            Row row = Objects.requireNonNull(row(text.name()), text.name());
            if (row.kind().equals(kind)) {
                page.append("| `%s` | %s | %s | %s | %s |\n"
                        .formatted(text.name(), in(text), whose(text, kind), row.why(), row.kept()));
            }
        });
    }

    private static String in(Text text) {
        String own = text.name().substring(0, text.name().indexOf('.'));
        if (text.facts().equals(Set.of(own))) return "itself";
        return text.facts().size() > 3 ? text.facts().size() + " facts" : String.join(", ", text.facts());
    }

    private static String whose(Text text, String kind) {
        return text.whose() != null ? "`" + text.whose() + "`" : kind.equals("plain") ? "of who wrote it" : "nobody's";
    }

    private static Properties rows() {
        Properties found = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(DataInventory.class.getResourceAsStream("/data-inventory.properties")),
                StandardCharsets.UTF_8)) {
            found.load(in);
            return found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final String HEAD = """
            # Data inventory

            Every text that a fact can hold, made from the schema of the facts and `data-inventory.properties` by
            `DataInventoryTest`, which fails when a text has no row. People appear in facts by their staff code alone;
            reasons of leaving and of not being rated are codes. There is no ID card, bank or health data anywhere.
            Whose a sealed text is, is the component of the fact that holds his staff code.
            Why so: `platform/decisions/0019-personal-data.md`.
            """;
}
