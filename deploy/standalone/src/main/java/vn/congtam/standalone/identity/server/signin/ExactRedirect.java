package vn.congtam.standalone.identity.server.signin;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;

/**
 * A code is sent to the edge and nowhere else. For programs on somebody's machine any port of it would do (RFC 8252); the edge
 * is none of these, and another program there would be given the code.
 */
final class ExactRedirect implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {
    private static final OAuth2Error ELSEWHERE =
            new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "redirect_uri", null);

    static void among(List<AuthenticationProvider> providers) {
        providers.stream()
                .filter(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::isInstance)
                .map(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::cast)
                .forEach(one -> one.setAuthenticationValidator(
                        new ExactRedirect().andThen(new OAuth2AuthorizationCodeRequestAuthenticationValidator())));
    }

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext asked) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = asked.getAuthentication();
        String to = request.getRedirectUri();
        boolean known = to == null
                || Objects.requireNonNull(asked.getRegisteredClient())
                        .getRedirectUris()
                        .contains(to);
        if (!known) throw new OAuth2AuthorizationCodeRequestAuthenticationException(ELSEWHERE, null);
    }
}
