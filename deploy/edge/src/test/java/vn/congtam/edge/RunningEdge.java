package vn.congtam.edge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An edge on a free port, before the given service and one that is away. */
final class RunningEdge implements AutoCloseable {
    private static final String NOBODY = "http://127.0.0.1:1";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final ConfigurableApplicationContext context;

    RunningEdge(String service, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.name=edge",
                "--server.port=" + port,
                "--congtam.edge.origin=http://127.0.0.1:" + port,
                "--congtam.edge.provider.client-secret=secret",
                "--congtam.edge.services.identity=" + service,
                "--congtam.edge.services.submission=" + service,
                "--congtam.edge.services.scoring=" + NOBODY));
        arguments.addAll(List.of(settings));
        context = new SpringApplicationBuilder(Edge.class).run(arguments.toArray(String[]::new));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** By somebody who sits at another address of this machine. */
    HttpResponse<String> getFrom(String address, String path, String... headers) throws Exception {
        try (HttpClient there = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(address))
                .build()) {
            return there.send(request(path).headers(headers).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** What no client would send. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
