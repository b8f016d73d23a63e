package vn.congtam.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What nothing else answered: a path that leads nowhere, or a fault of our own. */
@Controller
class LastResort implements ErrorController {
    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(refusal(request), request, response);
    }

    /** Who opens a page is told in a page. */
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        Refusal refusal = refusal(request);
        return new ModelAndView("edge/problem", Map.of("refusal", refusal.name()), refusal.status());
    }

    private static Refusal refusal(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return switch (status) {
            case Integer code when code == 400 -> Refusal.MALFORMED;
            case Integer code when code < 500 -> Refusal.NO_SUCH_PAGE;
            // Nothing failed: somebody asked for the address itself.
            case null -> Refusal.NO_SUCH_PAGE;
            default -> Refusal.UNEXPECTED;
        };
    }
}
