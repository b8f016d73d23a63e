package vn.congtam.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was refused where no controller was in sight, and pages that broke while they were made. */
@Controller
class LastResort implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        if (request.getAttribute(SignInProblems.TOLD) instanceof Problem told) {
            return RefusalAnswers.answer(told);
        }
        HttpStatus status = status(request);
        if (status.is5xxServerError()) {
            return fault(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        String code = status == HttpStatus.BAD_REQUEST ? "MALFORMED" : "HTTP_" + status.value();
        return RefusalAnswers.answer(problems.of(status, code));
    }

    private Object fault(@Nullable Object exception) {
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, exception);
        // The page that tells of problems may be the one that broke.
        return ProblemPage.isWanted()
                ? new ModelAndView("error", HttpStatus.INTERNAL_SERVER_ERROR)
                : RefusalAnswers.answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", incident));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Objects.requireNonNullElse(
                status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND,
                HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
