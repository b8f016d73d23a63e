package vn.congtam.edge.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congtam.edge.EdgeSettings;

/** However busy it is, a session ends so long after the person signed in. */
final class SessionLifetime extends OncePerRequestFilter {
    private static final String BEGUN = SessionLifetime.class.getName();

    private final Duration longest;
    private final InstantSource clock;

    SessionLifetime(EdgeSettings settings, InstantSource clock) {
        this.longest = settings.session().lifetime();
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && SecurityContextHolder.getContext().getAuthentication() != null && isOver(session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        long now = clock.millis();
        if (session.getAttribute(BEGUN) instanceof Long begun) {
            return now - begun >= longest.toMillis();
        }
        session.setAttribute(BEGUN, now);
        return false;
    }
}
