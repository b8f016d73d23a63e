package vn.congtam.standalone.identity.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class KnownTest {
    private static final Instant MORNING = Instant.parse("2026-10-05T01:00:00Z");
    private static final RegisteredClient EDGE = RegisteredClient.withId("edge")
            .clientId("edge")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("http://127.0.0.1/")
            .build();

    private final Known known = new Known();

    @Test
    void whoever_came_first_is_known_still_when_a_whole_province_has_come_and_the_first_of_too_many_goes() {
        OAuth2Authorization first = signIn(0, MORNING);
        var _ = known.put(first);
        for (int i = 1; i < 100_000; i++) {
            String id = String.valueOf(i);
            var _ = known.put(OAuth2Authorization.from(first)
                    .id(id)
                    .principalName("VC" + id)
                    .build());
        }
        assertThat(known.tooMany()).isEmpty();
        assertThat(known.of("VC0")).hasSize(1);
        var _ = known.put(signIn(100_000, MORNING));
        assertThat(known.tooMany()).extracting(OAuth2Authorization::getId).containsExactly("0");
    }

    @Test
    void what_is_over_is_found_and_forgotten_of_its_person_too() {
        var _ = known.put(signIn(1, MORNING));
        var _ = known.put(signIn(2, MORNING.plus(Duration.ofHours(3))));
        assertThat(known.over(MORNING.plus(Duration.ofHours(11)))).isEmpty();
        var over = known.over(MORNING.plus(Duration.ofHours(13)));
        assertThat(over).extracting(OAuth2Authorization::getId).containsExactly("1");
        over.forEach(known::remove);
        assertThat(known.people()).containsExactly("VC2");
        assertThat(known.of("VC1")).isEmpty();
    }

    @Test
    void the_same_that_comes_again_is_one() {
        assertThat(known.put(signIn(1, MORNING))).isEmpty();
        assertThat(known.put(signIn(1, MORNING.plus(Duration.ofHours(1))))).isPresent();
        assertThat(known.of("VC1")).hasSize(1);
    }

    private static OAuth2Authorization signIn(int number, Instant at) {
        return OAuth2Authorization.withRegisteredClient(EDGE)
                .id(String.valueOf(number))
                .principalName("VC" + number)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .accessToken(new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, "a" + number, at, at.plus(Duration.ofMinutes(30))))
                .refreshToken(new OAuth2RefreshToken("r" + number, at, at.plus(Duration.ofHours(12))))
                .build();
    }
}
