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
import vn.congtam.rulebook.exact.Ratio;

/** The content of a rule set: whatever the law or a disputed reading of it fixes, by name. */
record Parameters(SortedMap<String, String> all) {

    Parameters {
        all = Collections.unmodifiableSortedMap(all);
    }

    String text(String name) {
        return Objects.requireNonNull(all.get(name), () -> "no parameter " + name);
    }

    Ratio ratio(String name) {
        return Ratio.of(text(name));
    }

    List<String> list(String name) {
        return Arrays.asList(text(name).split(","));
    }

    /** One line per parameter, sorted by name: {@code name=value}. */
    String canonical() {
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(joining());
    }

    /** SHA-256 of the canonical content in UTF-8, in hexadecimal. */
    String hash() {
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
