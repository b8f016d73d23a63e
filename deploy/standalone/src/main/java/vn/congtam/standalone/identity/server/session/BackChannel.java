package vn.congtam.standalone.identity.server.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congtam.standalone.identity.Keyring;
import vn.congtam.standalone.identity.server.settings.IdentitySettings;

/**
 * Tells the edge that a session has ended, as OpenID Connect Back-Channel Logout has it. An edge that does not hear it
 * finds out when it next renews the token.
 */
@Component
class BackChannel {
    private static final Logger LOG = LoggerFactory.getLogger(BackChannel.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration VALID = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Keyring keyring;
    private final IdentitySettings settings;

    BackChannel(Keyring keyring, IdentitySettings settings) {
        this.keyring = keyring;
        this.settings = settings;
    }

    void ended(String staff, String session) {
        try {
            HttpResponse<Void> answer = http.send(request(token(staff, session)), BodyHandlers.discarding());
            if (answer.statusCode() >= 300) {
                LOG.warn("the edge answered {} when told that a session ended", answer.statusCode());
            }
        } catch (java.io.IOException | JOSEException e) {
            LOG.warn("the edge could not be told that a session ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(String token) {
        return HttpRequest.newBuilder(URI.create(settings.origin() + "/logout/connect/back-channel/congtam"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + token))
                .build();
    }

    private String token(String staff, String session) throws JOSEException {
        Instant now = Instant.now();
        RSAKey key = keyring.signingKey();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer())
                        .audience(IdentitySettings.CLIENT)
                        .subject(staff)
                        .claim("sid", session)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(VALID)))
                        .claim("events", Map.of(EVENT, Map.of()))
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
