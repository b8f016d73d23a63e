package vn.congtam.standalone.identity.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
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

    @Test
    void a_sign_in_is_found_by_each_of_its_tokens_by_its_kind_and_no_more_by_those_it_had_before() {
        var _ = known.put(signIn(1, MORNING));
        assertThat(known.find("a1", OAuth2TokenType.ACCESS_TOKEN)).isPresent();
        assertThat(known.find("r1", OAuth2TokenType.REFRESH_TOKEN)).isPresent();
        assertThat(known.find("r1", null)).isPresent();
        assertThat(known.find("r1", OAuth2TokenType.ACCESS_TOKEN))
                .as("a token of one kind is none of another")
                .isEmpty();
        OAuth2Authorization renewed = OAuth2Authorization.from(signIn(1, MORNING))
                .refreshToken(new OAuth2RefreshToken("r1-2", MORNING, MORNING.plus(Duration.ofHours(12))))
                .build();
        assertThat(known.put(renewed)).isPresent();
        assertThat(known.find("r1", null)).isEmpty();
        assertThat(known.find("r1-2", OAuth2TokenType.REFRESH_TOKEN)).contains(renewed);
        known.remove(renewed);
        assertThat(known.find("a1", null)).isEmpty();
        assertThat(known.find("r1-2", null)).isEmpty();
    }

    @Test
    void who_is_coming_in_is_found_by_the_state_and_then_by_the_code() {
        OAuth2Authorization begun = OAuth2Authorization.withRegisteredClient(EDGE)
                .id("9")
                .principalName("VC9")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .attribute("state", "s9")
                .build();
        var _ = known.put(begun);
        assertThat(known.find("s9", new OAuth2TokenType("state"))).isPresent();
        var _ = known.put(OAuth2Authorization.from(begun)
                .attributes(all -> all.remove("state"))
                .token(new OAuth2AuthorizationCode("c9", MORNING, MORNING.plus(Duration.ofMinutes(5))))
                .build());
        assertThat(known.find("s9", null)).isEmpty();
        assertThat(known.find("c9", new OAuth2TokenType("code"))).isPresent();
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
