package vn.congtam.standalone.identity.server.session;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** What a sign-in is asked for by: the state while somebody comes in, and each of its tokens by its kind. */
record Handle(String kind, String value) {
    private static final Map<String, Class<? extends OAuth2Token>> TOKENS = Map.of(
            OAuth2ParameterNames.CODE, OAuth2AuthorizationCode.class,
            OAuth2ParameterNames.ACCESS_TOKEN, OAuth2AccessToken.class,
            OAuth2ParameterNames.REFRESH_TOKEN, OAuth2RefreshToken.class,
            OidcParameterNames.ID_TOKEN, OidcIdToken.class);

    static Stream<Handle> of(OAuth2Authorization one) {
        String state = one.getAttribute(OAuth2ParameterNames.STATE);
        Stream<Handle> coming =
                state == null ? Stream.empty() : Stream.of(new Handle(OAuth2ParameterNames.STATE, state));
        Stream<Handle> in = TOKENS.keySet().stream().flatMap(kind -> of(one, kind));
        return Stream.concat(coming, in);
    }

    private static Stream<Handle> of(OAuth2Authorization one, String kind) {
        var token = one.getToken(Objects.requireNonNull(TOKENS.get(kind)));
        return token == null
                ? Stream.empty()
                : Stream.of(new Handle(kind, token.getToken().getTokenValue()));
    }

    /** @param kind none for any */
    static Stream<Handle> asked(String value, @Nullable OAuth2TokenType kind) {
        Stream<String> kinds = kind == null
                ? Stream.concat(Stream.of(OAuth2ParameterNames.STATE), TOKENS.keySet().stream())
                : Stream.of(kind.getValue());
        return kinds.map(one -> new Handle(one, value));
    }
}
