package vn.congtam.edge.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.congtam.edge.Language;
import vn.congtam.edge.Words;

/**
 * What the server itself refuses before any of our code is asked, such as an address that is none, is told as everything
 * else is. Made by the server, it has no beans.
 */
public final class Unheard extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;
    private static final MessageSource WORDS = Words.in("messages/edge");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        boolean answered = response.getContentWritten() > 0 || response.isCommitted();
        if (response.getStatus() < FIRST_ERROR || answered || !response.setErrorReported()) return;
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(problem(response.getStatus()).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            // Who asked does not listen any more.
            container.getLogger().debug("not told", gone);
        }
    }

    private static String problem(int status) {
        Refusal refusal = status < 500 ? Refusal.MALFORMED : Refusal.UNEXPECTED;
        String vi = sentence(refusal, Language.VIETNAMESE);
        return """
                {"type":"urn:congtam:problem:%s","title":"%s","status":%d,"code":"%s","detail":"%s","vi":"%s","en":"%s","errors":[]}""".formatted(refusal, vi, status, refusal, vi, vi, sentence(refusal, Locale.ENGLISH));
    }

    private static String sentence(Refusal refusal, Locale locale) {
        return Objects.requireNonNull(WORDS.getMessage("refusal." + refusal, new Object[0], locale));
    }
}
