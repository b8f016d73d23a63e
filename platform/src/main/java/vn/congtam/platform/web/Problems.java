package vn.congtam.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Writes problems in both languages. */
@Component
class Problems {
    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    Problem of(HttpStatus status, String code, Object... details) {
        return of(status, code, null, List.of(), details);
    }

    Problem of(HttpStatus status, String code, @Nullable Long version, List<Problem.Wrong> errors, Object... details) {
        String vi = sentences.vietnamese("refusal." + code, details);
        String en = sentences.english("refusal." + code, details);
        return new Problem(
                "urn:congtam:problem:" + code,
                status.getReasonPhrase(),
                status.value(),
                code,
                speaksEnglish() ? en : vi,
                vi,
                en,
                errors,
                version);
    }

    Problem.Wrong wrong(String pointer, String code, String key, Object... details) {
        return new Problem.Wrong(pointer, code, sentences.vietnamese(key, details), sentences.english(key, details));
    }

    private static boolean speaksEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
