package vn.congtam.edge.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Whose the token is that a client brings, where the provider has signed it. Nobody is let in by that: the services look at
 * all that it says. The provider is asked for its keys now and then, however many unknown ones are named.
 */
@Component
public class TokenOwner {
    private static final int PATIENCE_MS = 2_000;
    private static final int LARGEST_KEYS = 100_000;

    private final JwtDecoder decoder;

    TokenOwner(ClientRegistrationRepository providers) throws MalformedURLException {
        String keys = Objects.requireNonNull(providers.findByRegistrationId(IdentityProvider.ID))
                .getProviderDetails()
                .getJwkSetUri();
        this.decoder = NimbusJwtDecoder.withJwkSource(keysAt(Objects.requireNonNull(keys)))
                .build();
    }

    private static JWKSource<SecurityContext> keysAt(String address) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS, LARGEST_KEYS);
        return JWKSourceBuilder.create(URI.create(address).toURL(), retriever)
                .refreshAheadCache(false)
                .build();
    }

    public Optional<Jwt> proved(String token) {
        try {
            return Optional.of(decoder.decode(token));
        } catch (JwtException notOfTheProvider) {
            return Optional.empty();
        }
    }
}
