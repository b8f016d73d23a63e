package vn.congtam.rulebook.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The sentences of a package, from {@code messages_vi.properties} and {@code messages_en.properties} beside it. */
public final class Messages {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

    private final Map<String, Template> vi;
    private final Map<String, Template> en;

    private Messages(Map<String, Template> vi, Map<String, Template> en) {
        this.vi = vi;
        this.en = en;
    }

    public static Messages beside(Class<?> owner) {
        return new Messages(bundle(owner, "messages_vi.properties"), bundle(owner, "messages_en.properties"));
    }

    private static Map<String, Template> bundle(Class<?> owner, String name) {
        return Resource.read(owner, name).entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> new Template(entry.getValue())));
    }

    public boolean has(String key) {
        return vi.containsKey(key);
    }

    public Text text(String key, Map<String, String> values) {
        return text(key, values, Set.of(), Map.of());
    }

    /**
     * @param words names of values that are constants, and are written as {@code word.CONSTANT} says
     * @param said names of what is written otherwise in each language
     */
    public Text text(String key, Map<String, String> values, Set<String> words, Map<String, Text> said) {
        return new Text(
                template(vi, key).filled(and(worded(vi, vietnamese(values), words), said, Text::vi)),
                template(en, key).filled(and(worded(en, values, words), said, Text::en)));
    }

    private static Map<String, String> and(
            Map<String, String> values, Map<String, Text> said, Function<Text, String> language) {
        if (said.isEmpty()) return values;
        Map<String, String> all = new HashMap<>(values);
        said.forEach((name, text) -> all.put(name, language.apply(text)));
        return all;
    }

    private static Map<String, String> worded(
            Map<String, Template> bundle, Map<String, String> values, Set<String> words) {
        if (words.isEmpty()) return values;
        Map<String, String> written = new HashMap<>(values);
        written.replaceAll((name, value) -> words.contains(name) ? word(bundle, value) : value);
        return written;
    }

    private static String word(Map<String, Template> bundle, String constant) {
        Template word = bundle.get("word." + constant);
        return word == null ? constant : word.sentence();
    }

    /** Vietnamese writes 2,5 where English writes 2.5; codes such as I.1 are no numbers. */
    private static Map<String, String> vietnamese(Map<String, String> values) {
        Map<String, String> written = new HashMap<>(values);
        written.replaceAll((name, value) -> DECIMAL.matcher(value).matches() ? value.replace('.', ',') : value);
        return written;
    }

    /** Fills {@code {0}}, {@code {1}} and so on. */
    public Text text(String key, Object... details) {
        Map<String, String> numbered = new HashMap<>();
        for (int i = 0; i < details.length; i++) numbered.put(String.valueOf(i), String.valueOf(details[i]));
        return text(key, numbered);
    }

    private static Template template(Map<String, Template> bundle, String key) {
        return Objects.requireNonNull(bundle.get(key), () -> "no message " + key);
    }
}
