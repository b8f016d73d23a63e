package vn.congtam.rulebook.text;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with named holes, such as {@code a = {done} / {assigned}}. */
record Template(String sentence) {
    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");

    String filled(Map<String, String> values) {
        return HOLE.matcher(sentence).replaceAll(hole -> Matcher.quoteReplacement(value(values, hole.group(1))));
    }

    private String value(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), () -> "no {" + name + "} for: " + sentence);
    }
}
