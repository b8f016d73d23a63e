package vn.congtam.edge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A service that answers with what reached it: the request line, every header, and how long the body was. */
final class Upstream implements AutoCloseable {
    private final HttpServer server;

    Upstream() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Upstream::answer);
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        long length = exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
        String headers = exchange.getRequestHeaders().entrySet().stream()
                .map(header ->
                        header.getKey().toLowerCase(java.util.Locale.ROOT) + ": " + String.join(",", header.getValue()))
                .collect(Collectors.joining("\n"));
        byte[] body = (exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n" + headers + "\nbody of "
                        + length + "\n")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("X-Upstream", "yes");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
