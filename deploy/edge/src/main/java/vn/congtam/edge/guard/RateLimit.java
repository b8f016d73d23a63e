package vn.congtam.edge.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congtam.edge.EdgeSettings;
import vn.congtam.edge.problem.Problems;
import vn.congtam.edge.problem.Refusal;

/**
 * Nobody, by zeal or by mistake, takes more than a share: per session of who signed in, per owner of a token that the
 * provider signed, else per address. What anybody can invent gives no share of its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RateLimit extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Buckets buckets;
    private final KnownTokens tokens;
    private final Problems problems;

    RateLimit(EdgeSettings settings, KnownTokens tokens, Problems problems) {
        this.buckets = new Buckets(settings.rate());
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isWithinShare(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(Refusal.TOO_MANY_REQUESTS, request, response);
        }
    }

    private boolean isWithinShare(HttpServletRequest request) {
        Optional<String> token = token(request);
        Optional<String> known = token.isPresent() ? token.flatMap(tokens::owner) : session(request);
        if (known.isPresent()) {
            return takes(known.get());
        }
        boolean within = takes(request.getRemoteAddr());
        if (within) {
            // To look at a signature is work too: of the share of the address.
            token.ifPresent(tokens::look);
        }
        return within;
    }

    private boolean takes(String client) {
        return buckets.of(client).tryConsume(1);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()));
    }

    private static Optional<String> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(RateLimit::isSignedIn)
                .map(HttpSession::getId);
    }

    private static boolean isSignedIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
