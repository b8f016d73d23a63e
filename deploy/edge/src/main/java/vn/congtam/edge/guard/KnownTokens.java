package vn.congtam.edge.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import vn.congtam.edge.login.TokenOwner;

/** Whose tokens came lately and were found to be the provider's; they are known by their hash, so that none can be stolen here. */
@Component
class KnownTokens {
    private record Known(String owner, Instant until) {}

    private final TokenOwner owners;
    private final InstantSource clock;
    private final Recent<Known> known = new Recent<>();

    KnownTokens(TokenOwner owners, InstantSource clock) {
        this.owners = owners;
        this.clock = clock;
    }

    Optional<String> owner(String token) {
        return known.find(hash(token))
                .filter(one -> one.until().isAfter(clock.instant()))
                .map(Known::owner);
    }

    void look(String token) {
        owners.proved(token).ifPresent(proved -> remember(token, proved));
    }

    private void remember(String token, Jwt proved) {
        if (proved.getSubject() != null && proved.getExpiresAt() != null) {
            known.note(hash(token), new Known(proved.getSubject(), proved.getExpiresAt()));
        }
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
