package vn.congtam.platform.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The provider's keys as it tells them, and whether it answered when it was last asked. */
final class AskedProvider implements JWKSetSource<SecurityContext> {
    private final JWKSetSource<SecurityContext> provider;
    private volatile boolean away;

    AskedProvider(JWKSetSource<SecurityContext> provider) {
        this.provider = provider;
    }

    boolean isAway() {
        return away;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            JWKSet told = provider.getJWKSet(refresh, now, context);
            away = false;
            return told;
        } catch (KeySourceException unanswered) {
            away = true;
            throw unanswered;
        }
    }

    @Override
    public void close() throws IOException {
        provider.close();
    }
}
