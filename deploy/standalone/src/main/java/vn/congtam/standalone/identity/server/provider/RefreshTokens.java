package vn.congtam.standalone.identity.server.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import vn.congtam.standalone.identity.server.session.OfSession;

/** Each is good once and not for long, and all of them together no longer than a person stays signed in. */
final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {
    private static final int BYTES = 96;

    private final StringKeyGenerator secrets =
            new Base64StringKeyGenerator(java.util.Base64.getUrlEncoder().withoutPadding(), BYTES);
    private final Duration good;
    private final Duration signedIn;
    private final InstantSource clock;

    RefreshTokens(Duration good, Duration signedIn, InstantSource clock) {
        this.good = good;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) return null;
        OAuth2Authorization session = Objects.requireNonNull(context.getAuthorization());
        Instant now = clock.instant();
        Instant end = signedIn(session).plus(signedIn);
        if (!end.isAfter(now)) throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        Instant soon = now.plus(good);
        return new OAuth2RefreshToken(
                OfSession.token(session.getId(), secrets.generateKey()), now, soon.isBefore(end) ? soon : end);
    }

    /** When the code was given out for which the first tokens were. */
    private static Instant signedIn(OAuth2Authorization session) {
        var code = Objects.requireNonNull(session.getToken(OAuth2AuthorizationCode.class));
        return Objects.requireNonNull(code.getToken().getIssuedAt());
    }
}
