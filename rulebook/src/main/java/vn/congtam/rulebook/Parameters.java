package vn.congtam.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** The content of a rule set: whatever the law or a disputed reading of it fixes, by name. */
public record Parameters(SortedMap<String, String> all) {

    public Parameters {
        all = Collections.unmodifiableSortedMap(all);
    }

    /** A parameter every rule set has, or is read as if it had. */
    public String text(String name) {
        return Objects.requireNonNull(all.getOrDefault(name, Assumed.VALUES.get(name)), () -> "no parameter " + name);
    }

    /** A parameter that may be left to the agency's own regulation. */
    public @Nullable String maybe(String name) {
        return all.get(name);
    }

    public Ratio ratio(String name) {
        return Ratio.of(text(name));
    }

    public int count(String name) {
        return Integer.parseInt(text(name));
    }

    public <E extends Enum<E>> E option(String name, Class<E> options) {
        return Enum.valueOf(options, text(name));
    }

    /** The parts of a list, empty for an empty one. */
    public List<String> list(String name) {
        return parts(text(name), ",");
    }

    static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** One line per parameter, sorted by name: {@code name=value}. */
    public String canonical() {
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(joining());
    }

    /** SHA-256 of the canonical content in UTF-8, in hexadecimal. */
    public String hash() {
        return HexFormat.of().formatHex(sha256().digest(canonical().getBytes(UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
