package vn.congtam.bench.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import vn.congtam.standalone.identity.Account;
import vn.congtam.standalone.identity.TokenMint;

/** An identity provider: a key, served over HTTP as services expect it, and tokens signed by it. */
final class Tokens implements AutoCloseable {
    private static final String ISSUER = "http://127.0.0.1/identity";
    private static final Duration VALID = Duration.ofHours(8);

    private final HttpServer keys;
    private final TokenMint mint;

    Tokens() throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("bench").generate();
        this.mint = new TokenMint(key, ISSUER);
        this.keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = new JWKSet(List.of(key.toPublicJWK())).toString().getBytes(StandardCharsets.UTF_8);
        keys.createContext("/jwks", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        keys.setExecutor(task -> Thread.ofVirtual().start(task));
        keys.start();
    }

    String issuer() {
        return ISSUER;
    }

    String keys() {
        return "http://127.0.0.1:" + keys.getAddress().getPort() + "/jwks";
    }

    /** Of an official and rater of that number. */
    String of(int number) {
        String staff = String.format("VC%04d", number + 1);
        return mint.token(new Account(staff, "Lan", "xa", List.of("rater", "official")), VALID);
    }

    @Override
    public void close() {
        keys.stop(0);
    }
}
