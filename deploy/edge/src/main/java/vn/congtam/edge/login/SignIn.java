package vn.congtam.edge.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.congtam.edge.EdgeSettings;
import vn.congtam.edge.problem.Problems;
import vn.congtam.edge.problem.Refusal;

/** Who has not signed in: people are led to the login and back to their page, programs are told. */
@Component
class SignIn implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String PATH = "/oauth2/authorization/" + IdentityProvider.ID;

    private final EdgeSettings settings;
    private final Problems problems;

    SignIn(EdgeSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (Requests.opensPage(request)) {
            response.sendRedirect(way(request));
            return;
        }
        if (Requests.ofHtmx(request)) {
            response.setHeader("HX-Refresh", "true");
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(Refusal.NOT_SIGNED_IN, request, response);
    }

    /** A write without the token that only our own pages know; or without a session to protect. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        problems.write(signedIn ? Refusal.WRITE_NOT_PROTECTED : Refusal.NOT_SIGNED_IN, request, response);
    }

    /** Sessions belong to one host name, so the login begins at the origin that people come back to. */
    String way(HttpServletRequest request) {
        if (request.getServerName().equalsIgnoreCase(settings.origin().getHost())) {
            return PATH;
        }
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return settings.origin() + request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }
}
