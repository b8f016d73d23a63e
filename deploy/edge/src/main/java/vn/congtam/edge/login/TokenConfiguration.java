package vn.congtam.edge.login;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Tokens live in the session, never in the browser, and are renewed a minute before they expire. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    private static final Duration AHEAD = Duration.ofMinutes(1);

    @Bean
    OAuth2AuthorizedClientRepository tokensOfSessions() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager renewal(
            ClientRegistrationRepository providers, OAuth2AuthorizedClientRepository tokens) {
        var renewal = new DefaultOAuth2AuthorizedClientManager(providers, tokens);
        renewal.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .refreshToken(refresh -> refresh.clockSkew(AHEAD))
                .build());
        return renewal;
    }
}
