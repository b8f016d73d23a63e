package vn.congtam.rulebook.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** A properties file of the class path, in UTF-8, sorted by key. */
public final class Resource {
    private Resource() {}

    public static SortedMap<String, String> read(Class<?> owner, String name) {
        try (var stream = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return sorted(new InputStreamReader(stream, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static SortedMap<String, String> sorted(Reader text) throws IOException {
        Properties read = new Properties();
        read.load(text);
        SortedMap<String, String> sorted = new TreeMap<>();
        read.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }
}
