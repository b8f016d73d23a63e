package vn.congtam.edge.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * A write that a session carries must name the token of the cookie {@code XSRF-TOKEN}, which only pages of this origin
 * can read: in the header {@code X-XSRF-TOKEN}, or in the field {@code _csrf} of a plain form.
 */
final class WriteProtection extends CsrfTokenRequestAttributeHandler {

    static CsrfTokenRepository cookie() {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(made -> made.sameSite("Lax").path("/"));
        return cookie;
    }

    /** Makes the token where there is none yet, so that the first page already brings the cookie. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        super.handle(request, response, token);
        if (!Requests.bringsToken(request)) {
            var _ = token.get();
        }
    }
}
