package vn.congtam.platform.web;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) to the field that is wrong. */
final class Pointers {
    private Pointers() {}

    static String of(HttpMessageNotReadableException e) {
        return e.getCause() instanceof JacksonException json
                ? json.getPath().stream().map(Pointers::step).collect(Collectors.joining())
                : "";
    }

    /** From Spring's {@code criteria[3].points} to {@code /criteria/3/points}. */
    static String ofField(String field) {
        return "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String step(JacksonException.Reference reference) {
        return "/"
                + (reference.getPropertyName() == null
                        ? String.valueOf(reference.getIndex())
                        : reference.getPropertyName());
    }
}
