package vn.congtam.edge.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congtam.edge.EdgeSettings;
import vn.congtam.edge.problem.Problems;
import vn.congtam.edge.problem.Refusal;

/** Refuses bodies that are too large: at once where the length is told, else as soon as it is exceeded. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimit extends OncePerRequestFilter {
    private final EdgeSettings.Body limits;
    private final Problems problems;

    BodyLimit(EdgeSettings settings, Problems problems) {
        this.limits = settings.body();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(Refusal.TOO_LARGE, request, response);
        } else {
            chain.doFilter(new MeasuredRequest(request, limit), response);
        }
    }

    private long limit(HttpServletRequest request) {
        boolean upload =
                Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
        return (upload ? limits.uploadLimit() : limits.limit()).toBytes();
    }
}
