package vn.congtam.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) to the field that is wrong. */
final class Pointers {
    /** What stands in brackets is an index or a key, which may hold dots itself; in angles, nobody's name. */
    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)]|<[^>]*>|([^.\\[\\]<>]+)");

    private Pointers() {}

    static String of(JacksonException json) {
        return json.getPath().stream().map(Pointers::step).collect(Collectors.joining());
    }

    /** From Spring's {@code criteria[3].points} to {@code /criteria/3/points}. */
    static String ofField(String field) {
        StringBuilder pointer = new StringBuilder();
        Matcher steps = STEP.matcher(field);
        while (steps.find()) {
            String step = steps.group(1) == null ? steps.group(2) : steps.group(1);
            pointer.append(step == null ? "" : "/" + escaped(step));
        }
        return pointer.toString();
    }

    private static String step(JacksonException.Reference reference) {
        return "/"
                + (reference.getPropertyName() == null
                        ? String.valueOf(reference.getIndex())
                        : escaped(reference.getPropertyName()));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
