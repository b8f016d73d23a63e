package vn.congtam.platform.web;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One id for a request and all that follows from it, in logs, in facts and in the answer: the one that the client gave,
 * or else that of the trace.
 */
@Component
// Within the span of the request, which comes before everything else.
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Correlation extends OncePerRequestFilter {
    static final String HEADER = "X-Correlation-Id";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final Tracer tracer;

    Correlation(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer.getIfAvailable(() -> Tracer.NOOP);
    }

    static String of(HttpServletRequest request) {
        return (String) Objects.requireNonNull(request.getAttribute(HEADER));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request, Optional.ofNullable(tracer.currentSpan()));
        request.setAttribute(HEADER, id);
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable ignored = MDC.putCloseable("correlation", id)) {
            chain.doFilter(request, response);
        }
    }

    private static String id(HttpServletRequest request, Optional<Span> span) {
        String id = Optional.ofNullable(request.getHeader(HEADER))
                .filter(asked -> PLAIN.matcher(asked).matches())
                .or(() -> span.map(one -> one.context().traceId()).filter(trace -> !trace.isEmpty()))
                .orElseGet(() -> UUID.randomUUID().toString());
        span.ifPresent(one -> one.tag("correlation", id));
        return id;
    }
}
