package vn.congtam.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457, with the sentence in both languages and one error per wrong field.
 *
 * @param code stable; for programs
 * @param detail in the language asked for; for people
 * @param currentVersion of the stream, where the request met another version or state than it expected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String vi,
        String en,
        List<Wrong> errors,
        @Nullable Long currentVersion) {

    /** @param pointer JSON pointer into the request (RFC 6901) */
    public record Wrong(String pointer, String code, String vi, String en) {}
}
