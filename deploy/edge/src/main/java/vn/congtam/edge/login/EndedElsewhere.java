package vn.congtam.edge.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** The provider has said that a session is over: its next request finds that it is. */
final class EndedElsewhere implements LogoutHandler {
    private final OidcSessionRegistry ofProvider;
    private final SessionRegistry sessions;

    EndedElsewhere(OidcSessionRegistry ofProvider, SessionRegistry sessions) {
        this.ofProvider = ofProvider;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken ended) {
            ofProvider.removeSessionInformation(ended).forEach(this::end);
        }
    }

    private void end(OidcSessionInformation one) {
        SessionInformation known = sessions.getSessionInformation(one.getSessionId());
        if (known != null) {
            known.expireNow();
        }
    }
}
