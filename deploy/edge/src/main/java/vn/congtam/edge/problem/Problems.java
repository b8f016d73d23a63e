package vn.congtam.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.door.Spoken;

/** Writes refusals; also those of filters, where no controller is yet in sight. */
@Component
public class Problems {
    private final MessageSource words;
    private final JsonMapper json;

    Problems(MessageSource words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body =
                json.writeValueAsString(problem(refusal, Spoken.in(request))).getBytes(StandardCharsets.UTF_8);
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Problem problem(Refusal refusal, Locale locale) {
        String sentence = "refusal." + refusal;
        String vi = said(sentence, Spoken.VIETNAMESE);
        String en = said(sentence, Locale.ENGLISH);
        return new Problem(
                "urn:congtam:problem:" + refusal,
                said("title." + refusal.status().value(), locale),
                refusal.status().value(),
                refusal.name(),
                said(sentence, locale),
                vi,
                en,
                List.of(new Problem.Wrong("", refusal.name(), vi, en)));
    }

    private String said(String key, Locale locale) {
        return words.getMessage(key, new Object[0], locale);
    }
}
