package vn.congtam.edge.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congtam.edge.EdgeSettings;
import vn.congtam.edge.problem.Problems;
import vn.congtam.edge.problem.Refusal;

/** Nobody, by zeal or by mistake, takes more than a share: per session, per token, else per address. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RateLimit extends OncePerRequestFilter {
    private final Buckets buckets;
    private final Problems problems;

    RateLimit(EdgeSettings settings, Problems problems) {
        this.buckets = new Buckets(settings.rate());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (buckets.of(client(request)).tryConsume(1)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(Refusal.TOO_MANY_REQUESTS, request, response);
        }
    }

    private static String client(HttpServletRequest request) {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (token != null) {
            return token;
        }
        HttpSession session = request.getSession(false);
        return session == null ? request.getRemoteAddr() : session.getId();
    }
}
