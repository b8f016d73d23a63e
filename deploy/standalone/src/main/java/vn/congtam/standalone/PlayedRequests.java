package vn.congtam.standalone;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Only the player acts in a moment that is played. The name of such a moment stands in facts, where people may read it:
 * whoever sends it without the player's pass gets a correlation of his own.
 */
final class PlayedRequests extends OncePerRequestFilter implements Ordered {
    private static final String CORRELATION = "X-Correlation-Id";

    private final Moments moments;

    PlayedRequests(Moments moments) {
        this.moments = moments;
    }

    /** Before the correlation is read. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(isOfAnother(request) ? new Uncorrelated(request) : request, response);
    }

    private boolean isOfAnother(HttpServletRequest request) {
        String correlation = request.getHeader(CORRELATION);
        return correlation != null
                && Moments.isName(correlation)
                && !moments.isPass(Objects.requireNonNullElse(request.getHeader(Moments.PASS), ""));
    }

    private static final class Uncorrelated extends HttpServletRequestWrapper {
        Uncorrelated(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return CORRELATION.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return CORRELATION.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }
}
