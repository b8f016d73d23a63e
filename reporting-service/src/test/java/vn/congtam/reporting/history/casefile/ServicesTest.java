package vn.congtam.reporting.history.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Unavailable;

/** What another service answers, over HTTP. */
class ServicesTest {
    private HttpServer server;
    private Services services;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            exchange.sendResponseHeaders(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)), -1);
            exchange.close();
        });
        server.start();
        URI there = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        services = new Services(new CaseFileSettings(Map.of("scoring", there)));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_is_too_much_for_a_service_is_too_much_for_a_case_file() {
        assertThatThrownBy(() -> services.find(services.at("scoring", "/422")))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.rule()).isEqualTo(Refusal.CASE_TOO_LARGE));
    }

    @Test
    void a_service_that_is_away_has_not_said_that_there_is_nothing() {
        assertThatThrownBy(() -> services.find(services.at("scoring", "/503"))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> services.find(services.at("scoring", "/409"))).isInstanceOf(Unavailable.class);
        assertThat(services.find(services.at("scoring", "/404"))).isEmpty();
        assertThat(services.find(services.at("scoring", "/403"))).isEmpty();
    }

    @Test
    void a_slip_that_is_ahead_of_its_facts_or_has_none_is_left_out() {
        assertThat(Shown.isWithin(7, slip(7))).isTrue();
        assertThat(Shown.isWithin(7, slip(0))).isTrue();
        assertThat(Shown.isWithin(7, slip(8))).isFalse();
        assertThat(Shown.isWithin(7, slip(-1))).isFalse();
        assertThat(Shown.isWithin(7, "{}".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    private static byte[] slip(long version) {
        return ("{\"slip\":\"VC0007/2026-10\",\"version\":" + version + "}").getBytes(StandardCharsets.UTF_8);
    }
}
