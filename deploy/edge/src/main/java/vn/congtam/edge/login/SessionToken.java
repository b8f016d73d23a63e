package vn.congtam.edge.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The access token of the person who signed in, renewed when needed. */
@Component
public class SessionToken {
    private final OAuth2AuthorizedClientManager renewal;

    SessionToken(OAuth2AuthorizedClientManager renewal) {
        this.renewal = renewal;
    }

    /** None where no session is involved; a session whose token cannot be renewed any more ends here. */
    public Optional<String> of(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null
                || Requests.bringsToken(request)
                || !(SecurityContextHolder.getContext().getAuthentication()
                        instanceof OAuth2AuthenticationToken person)) {
            return Optional.empty();
        }
        OAuth2AuthorizeRequest ask = OAuth2AuthorizeRequest.withClientRegistrationId(IdentityProvider.ID)
                .principal(person)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response)
                .build();
        OAuth2AuthorizedClient client = renewed(ask, session);
        if (client == null) {
            session.invalidate();
            throw new CredentialsExpiredException("signed in too long ago");
        }
        return Optional.of(client.getAccessToken().getTokenValue());
    }

    /** One request at a time, so that a page's many requests renew the token once. */
    private @Nullable OAuth2AuthorizedClient renewed(OAuth2AuthorizeRequest ask, HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            try {
                return renewal.authorize(ask);
            } catch (ClientAuthorizationException notAnyMore) {
                return null;
            }
        }
    }
}
