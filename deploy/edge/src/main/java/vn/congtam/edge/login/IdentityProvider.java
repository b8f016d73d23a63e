package vn.congtam.edge.login;

import java.net.URI;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import vn.congtam.edge.EdgeSettings;

/**
 * The OIDC provider that people sign in with. One that is served at this very origin cannot be asked for its endpoints
 * while the edge starts, so those are known; any other is discovered.
 */
@Configuration(proxyBeanMethods = false)
class IdentityProvider {
    static final String ID = "congtam";

    @Bean
    ClientRegistrationRepository providers(EdgeSettings settings) {
        URI inside = settings.services().get(EdgeSettings.IDENTITY);
        String issuer = settings.provider().issuer();
        return new InMemoryClientRegistrationRepository((inside == null
                        ? ClientRegistrations.fromIssuerLocation(issuer)
                        : served(issuer, inside + "/" + EdgeSettings.IDENTITY))
                .registrationId(ID)
                .clientId(settings.provider().clientId())
                .clientSecret(settings.provider().clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.origin() + "/login/oauth2/code/" + ID)
                .scope("openid", "profile")
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build());
    }

    private static ClientRegistration.Builder served(String issuer, String inside) {
        return ClientRegistration.withRegistrationId(ID)
                .issuerUri(issuer)
                .authorizationUri(issuer + "/oauth2/authorize")
                .tokenUri(inside + "/oauth2/token")
                .jwkSetUri(inside + "/oauth2/jwks")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + "/connect/logout"));
    }
}
