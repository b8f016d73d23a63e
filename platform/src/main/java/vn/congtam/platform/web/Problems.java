package vn.congtam.platform.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.congtam.door.Spoken;

/** Writes problems in both languages. */
@Component
public class Problems {
    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    public Problem of(Refused refused) {
        Object[] details = refused.details().toArray();
        List<Problem.Wrong> errors = List.of(wrong(refused.pointer(), refused.rule(), details));
        return of(status(refused.rule().kind()), refused.rule().name(), refused.version(), errors, details);
    }

    public Problem of(StaleVersion stale) {
        return of(HttpStatus.PRECONDITION_FAILED, "STALE_VERSION", stale.current(), List.of(), stale.current());
    }

    Problem of(HttpStatus status, String code, Object... details) {
        return of(status, code, null, List.of(), details);
    }

    /** @param errors none where it is about no single field: then it is about the request as a whole */
    Problem of(HttpStatus status, String code, @Nullable Long version, List<Problem.Wrong> errors, Object... details) {
        Locale language = language();
        String key = "refusal." + code;
        return new Problem(
                "urn:congtam:problem:" + code,
                sentences.said("title." + status.value(), language),
                status.value(),
                code,
                sentences.said(key, language, details),
                sentences.vietnamese(key, details),
                sentences.english(key, details),
                errors.isEmpty() ? List.of(wrong("", code, key, details)) : errors,
                version);
    }

    private Problem.Wrong wrong(String pointer, Rule rule, Object... details) {
        return wrong(pointer, rule.name(), "refusal." + rule.name(), details);
    }

    Problem.Wrong wrong(String pointer, FieldCode code, Object... limits) {
        return wrong(pointer, code.name(), "wrong." + code, limits);
    }

    private Problem.Wrong wrong(String pointer, String code, String key, Object... details) {
        return new Problem.Wrong(pointer, code, sentences.vietnamese(key, details), sentences.english(key, details));
    }

    private static HttpStatus status(Rule.Kind kind) {
        return switch (kind) {
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STATE -> HttpStatus.CONFLICT;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNPROVED -> HttpStatus.UNAUTHORIZED;
            case EXHAUSTED -> HttpStatus.TOO_MANY_REQUESTS;
            case AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** Of the request itself: filters speak before the framework has settled on a language. */
    private static Locale language() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? Spoken.in(asked.getRequest())
                : Spoken.VIETNAMESE;
    }
}
