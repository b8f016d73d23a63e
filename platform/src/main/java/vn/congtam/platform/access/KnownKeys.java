package vn.congtam.platform.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key that is unknown and was asked for a moment ago is unknown: then the token is bad, and we are not at fault. */
record KnownKeys(JWKSource<SecurityContext> keys) implements JWKSource<SecurityContext> {
    private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

    /** @throws KeySourceException where no key is known at all: then it is we who cannot tell */
    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return keys.get(wanted, context);
        } catch (RateLimitReachedException askedJustNow) {
            return wanted.select(new JWKSet(keys.get(ANY, context)));
        }
    }
}
