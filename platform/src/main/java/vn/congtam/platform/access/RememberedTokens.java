package vn.congtam.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * A page sends the same token with each of its requests, and checking a signature costs more than most answers do. A
 * token found good is taken for good until it expires, and never for longer than a key that was withdrawn may linger.
 */
final class RememberedTokens implements JwtDecoder {
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long MOST = 10_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> good;

    RememberedTokens(JwtDecoder decoder, Clock clock, Ticker ticker) {
        this.decoder = decoder;
        this.good = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfter(Expiry.<String, Jwt>creating((text, token) -> remembered(token, clock.instant())))
                .build();
    }

    private static Duration remembered(Jwt token, Instant now) {
        Instant end = token.getExpiresAt();
        Duration left = end == null ? Duration.ZERO : Duration.between(now, end);
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }

    /** @throws org.springframework.security.oauth2.jwt.JwtException as the decoder does; what was refused is checked again */
    @Override
    public Jwt decode(String token) {
        return good.get(token, decoder::decode);
    }
}
