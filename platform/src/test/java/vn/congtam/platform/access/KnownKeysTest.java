package vn.congtam.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.platform.testing.Eventually.eventually;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that changes its keys, and one that is away for a while. */
class KnownKeysTest {
    /** So short that each question is one to the provider. */
    private static final KnownKeys.Times HASTY =
            new KnownKeys.Times(Duration.ofMillis(1), Duration.ofHours(1), Duration.ZERO);

    private final AtomicInteger asked = new AtomicInteger();
    private final List<JWK> told = new ArrayList<>();
    private HttpServer provider;
    private volatile boolean away;

    @BeforeEach
    void serve() throws Exception {
        told.add(key("first"));
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", this::answer);
        provider.start();
    }

    @AfterEach
    void shut() {
        provider.stop(0);
    }

    @Test
    void a_new_key_is_asked_for_and_one_that_is_told_no_more_is_none() throws Exception {
        KnownKeys keys = known(KnownKeys.Times.USUAL);
        assertThat(keys.get(named("first"), null)).hasSize(1);

        told.set(0, key("second"));

        assertThat(keys.get(named("second"), null)).hasSize(1);
        assertThat(keys.get(named("first"), null)).isEmpty();
    }

    @Test
    void what_was_known_holds_while_the_provider_is_away() throws Exception {
        KnownKeys keys = known(HASTY);
        assertThat(keys.get(named("first"), null)).hasSize(1);

        away = true;

        int before = asked.get();
        eventually(() -> holds(keys) && asked.get() > before);
        assertThat(holds(keys)).isTrue();
    }

    @Test
    void while_it_is_away_a_new_key_is_not_called_a_forgery() throws Exception {
        KnownKeys keys = known(KnownKeys.Times.USUAL);
        assertThat(keys.get(named("first"), null)).hasSize(1);
        told.set(0, key("second"));
        away = true;

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> keys.get(named("second"), null)).isInstanceOf(KeySourceException.class);
        }
        assertThat(keys.get(named("first"), null)).hasSize(1);
    }

    @Test
    void where_none_was_ever_told_nobody_can_tell() throws Exception {
        away = true;
        KnownKeys keys = known(KnownKeys.Times.USUAL);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> keys.get(named("first"), null)).isInstanceOf(KeySourceException.class);
        }
    }

    @Test
    void who_makes_keys_up_does_not_make_us_ask_each_time() throws Exception {
        KnownKeys keys = known(KnownKeys.Times.USUAL);
        for (int i = 0; i < 100; i++) {
            assertThat(keys.get(named("made-up-" + i), null)).isEmpty();
        }
        assertThat(asked.get()).isLessThan(5);
    }

    private KnownKeys known(KnownKeys.Times times) throws IOException {
        int port = provider.getAddress().getPort();
        return KnownKeys.at(URI.create("http://127.0.0.1:" + port + "/jwks").toURL(), times);
    }

    private static boolean holds(KnownKeys keys) {
        try {
            return keys.get(named("first"), null).size() == 1;
        } catch (KeySourceException unknown) {
            return false;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] body = new JWKSet(told).toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(away ? 502 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static JWKSelector named(String id) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
    }

    private static JWK key(String id) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(id).generate().toPublicJWK();
    }
}
