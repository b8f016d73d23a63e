package vn.congtam.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.access.Role;

/** An identity provider for tests: a real key, served as a real JWKS over HTTP, and tokens signed by it. */
public final class TestTokens {
    public static final String ISSUER = "http://127.0.0.1/identity";

    private static final RSAKey KEY = newKey();
    private static final String JWKS = serveKeys();

    private TestTokens() {}

    /** What a service must be started with to trust these tokens. */
    public static Map<String, Object> settings() {
        return Map.of("congtam.security.issuer", ISSUER, "congtam.security.jwk-set-uri", JWKS);
    }

    /** A bearer token of a person with these roles; without an agency for those of the whole province. */
    public static String of(String staff, @Nullable String agency, Role... roles) {
        return sign(claims(staff, agency)
                .claim("roles", Stream.of(roles).map(Role::code).toList())
                .build());
    }

    /** What such a token says of anybody. */
    public static JWTClaimsSet.Builder claims(String staff, @Nullable String agency) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("congtam")
                .subject(staff)
                .claim("name", staff)
                .claim("agency", agency)
                .claim("acr", "urn:congtam:acr:two-factors")
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
    }

    public static RSAKey publicKey() {
        return KEY.toPublicJWK();
    }

    public static String sign(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serveKeys() {
        try {
            byte[] body = new JWKSet(List.of(KEY.toPublicJWK())).toString().getBytes(StandardCharsets.UTF_8);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", exchange -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.setExecutor(task -> Thread.ofVirtual().start(task));
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
