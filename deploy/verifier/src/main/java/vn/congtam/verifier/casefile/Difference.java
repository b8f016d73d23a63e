package vn.congtam.verifier.casefile;

import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The first value in which two facts differ, as they are written. */
final class Difference {
    private Difference() {}

    static String between(JsonNode stored, JsonNode again) {
        return between("", stored, again);
    }

    private static String between(String at, JsonNode stored, JsonNode again) {
        if (!stored.isObject() || !again.isObject()) return at + ": " + said(stored) + " <> " + said(again);
        TreeSet<String> names = new TreeSet<>(stored.propertyNames());
        names.addAll(again.propertyNames());
        return names.stream()
                .filter(name -> !stored.path(name).equals(again.path(name)))
                .findFirst()
                .map(name -> between(at + "/" + name, stored.path(name), again.path(name)))
                .orElse(at);
    }

    private static String said(JsonNode value) {
        return value.isMissingNode() ? "-" : value.toString();
    }
}
