package vn.congtam.platform.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which tokens are told from forgeries. A key that is not known is asked for, so that keys can change; but not
 * by everybody who makes one up: one that was asked for a moment ago and is unknown is nobody's, and the token is bad. Unless
 * the provider did not answer: then it is we who cannot tell. What it said before holds meanwhile.
 */
record KnownKeys(AskedProvider provider, JWKSource<SecurityContext> keys) implements JWKSource<SecurityContext> {
    private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());
    private static final int ANSWER = 5_000;
    private static final int MOST_KEYS = 64 * 1024;

    /**
     * @param believed so long, and asked again a little before
     * @param whileAway so long where the provider does not answer; nobody can renew a token there
     * @param betweenQuestions of keys that are not known
     */
    record Times(Duration believed, Duration whileAway, Duration betweenQuestions) {
        static final Times USUAL = new Times(Duration.ofMinutes(5), Duration.ofHours(12), Duration.ofSeconds(5));
    }

    static KnownKeys at(URL address, Times times) {
        AskedProvider provider = new AskedProvider(
                new URLBasedJWKSetSource<>(address, new DefaultResourceRetriever(ANSWER, ANSWER, MOST_KEYS)));
        long ahead = times.believed().toMillis() / 10;
        return new KnownKeys(
                provider,
                JWKSourceBuilder.create(provider)
                        .cache(times.believed().toMillis(), ahead)
                        .refreshAheadCache(ahead, false)
                        .rateLimited(times.betweenQuestions().toMillis())
                        .retrying(true)
                        .outageTolerant(times.whileAway().toMillis())
                        .build());
    }

    /** @throws KeySourceException where the key may be one of the provider's, who cannot be asked */
    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        List<JWK> found = known(wanted, context);
        if (found.isEmpty() && provider.isAway()) throw new KeySourceException("a key that the provider may have made");
        return found;
    }

    private List<JWK> known(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return keys.get(wanted, context);
        } catch (RateLimitReachedException askedJustNow) {
            return wanted.select(new JWKSet(keys.get(ANY, context)));
        }
    }
}
