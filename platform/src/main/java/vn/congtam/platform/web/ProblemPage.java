package vn.congtam.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Who opens a page in a browser is told in a page what is wrong, with the way back. */
final class ProblemPage {
    private ProblemPage() {}

    static boolean isWanted() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && isPage(asked.getRequest());
    }

    static ModelAndView of(Problem problem) {
        return new ModelAndView("congtam/problem", Map.of("problem", problem), HttpStatus.valueOf(problem.status()));
    }

    private static boolean isPage(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String accepted = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return accepted.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null
                && !(failed == null ? request.getRequestURI() : failed.toString()).contains("/api/");
    }
}
