package vn.congtam.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** Over a bare connection: no client of repute would send what is refused here. */
class DoorTest {
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(Empty.class)
                .properties("server.port=0")
                .run();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tasks/%00", "/a%2fb", "/%5c", "/%zz", "/[x]"})
    void an_address_that_cannot_be_is_refused_in_both_languages(String path) throws IOException {
        assertThat(ask(path, ""))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"MALFORMED\"")
                .contains("không đúng định dạng", "is malformed")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void headers_that_are_too_large_are_refused_in_both_languages() throws IOException {
        assertThat(ask("/", "X-Long: " + "x".repeat(20_000) + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "không đúng định dạng", "is malformed");
    }

    @Test
    void what_is_told_is_told_in_the_language_asked_for() throws IOException {
        assertThat(ask("/%00", "")).contains("\"title\":\"Yêu cầu không đúng định dạng\"");
        assertThat(ask("/%00", "Accept-Language: fr, en-GB;q=0.8, vi;q=0.1\r\n"))
                .contains("\"title\":\"Bad Request\"");
        assertThat(ask("/%00?lang=en", "")).contains("\"title\":\"Bad Request\"");
    }

    @Test
    void a_browser_is_shown_a_page() throws IOException {
        assertThat(ask("/%00", "Accept: text/html\r\n"))
                .contains("text/html", "<h1>Địa chỉ", "lang=\"en\">The address", "href=\"/\"");
        assertThat(ask("/api/v1/tasks/%00", "Accept: text/html\r\n")).contains("application/problem+json");
    }

    private static String ask(String path, String headers) throws IOException {
        int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DoorConfiguration.class})
    static class Empty {}
}
