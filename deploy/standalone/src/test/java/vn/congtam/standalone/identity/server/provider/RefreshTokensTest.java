package vn.congtam.standalone.identity.server.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;

class RefreshTokensTest {
    private static final Instant MORNING = Instant.parse("2026-10-05T01:00:00Z");
    private static final RegisteredClient EDGE = RegisteredClient.withId("edge")
            .clientId("edge")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("http://127.0.0.1/")
            .build();

    @Test
    void one_is_good_for_an_hour_and_a_little_and_the_last_until_the_half_day_is_over() {
        assertThat(expires(MORNING)).isEqualTo(MORNING.plus(Duration.ofMinutes(65)));
        assertThat(expires(MORNING.plus(Duration.ofHours(10)))).isEqualTo(MORNING.plus(Duration.ofMinutes(665)));
        assertThat(expires(MORNING.plus(Duration.ofMinutes(700)))).isEqualTo(MORNING.plus(Duration.ofHours(12)));
        assertThatThrownBy(() -> expires(MORNING.plus(Duration.ofHours(12))))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void it_says_of_which_session_it_is_and_nothing_else_that_could_be_guessed() {
        String one = token(MORNING, OAuth2TokenType.REFRESH_TOKEN).getTokenValue();
        assertThat(one).startsWith("session-1.").hasSizeGreaterThan(128);
        assertThat(token(MORNING, OAuth2TokenType.REFRESH_TOKEN).getTokenValue())
                .isNotEqualTo(one);
    }

    @Test
    void of_other_kinds_it_makes_none() {
        assertThat(made(MORNING, OAuth2TokenType.ACCESS_TOKEN)).isNull();
    }

    private static Instant expires(Instant now) {
        return Objects.requireNonNull(token(now, OAuth2TokenType.REFRESH_TOKEN).getExpiresAt());
    }

    private static OAuth2RefreshToken token(Instant now, OAuth2TokenType kind) {
        return Objects.requireNonNull(made(now, kind));
    }

    private static @Nullable OAuth2RefreshToken made(Instant now, OAuth2TokenType kind) {
        OAuth2Authorization session = OAuth2Authorization.withRegisteredClient(EDGE)
                .id("session-1")
                .principalName("VC1")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .token(new OAuth2AuthorizationCode("c", MORNING, MORNING.plus(Duration.ofMinutes(5))))
                .build();
        return new RefreshTokens(Duration.ofMinutes(65), Duration.ofHours(12), () -> now)
                .generate(DefaultOAuth2TokenContext.builder()
                        .registeredClient(EDGE)
                        .authorization(session)
                        .tokenType(kind)
                        .build());
    }
}
