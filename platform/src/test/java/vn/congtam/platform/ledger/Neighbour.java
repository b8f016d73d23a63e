package vn.congtam.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.witness.Memory;
import vn.congtam.ledger.witness.Witness;
import vn.congtam.platform.ledger.witness.StoredMemory;
import vn.congtam.platform.ledger.witness.Watched;
import vn.congtam.platform.testing.RealDatabase;

/** Another service, which watches over a log. */
final class Neighbour implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final MongoDatabase database = RealDatabase.fresh();
    private final Path folder;
    private final Witness witness;
    private final SigningKey key;
    private final HttpServer server;

    Neighbour(Path folder, Path watched) {
        this.folder = folder;
        this.key = new LogKeys(folder, "secret").witness("congtam.khanhhoa/" + folder.getFileName());
        Memory memory = new StoredMemory(database.getCollection("ledger_seen"), folder);
        this.witness = new Witness(
                key,
                new Watched(List.of(watched))::of,
                memory,
                () -> Instant.now().getEpochSecond());
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/add-checkpoint", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Witness.Reply reply = witness.to(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().add("Content-Type", reply.contentType());
            byte[] body = reply.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    Asking asking(String name) {
        return new Asking(name, new LedgerSettings.Partner(address(), folder.resolve("witness.vkey")), HTTP);
    }

    VerifierKey key() {
        return key.verifier();
    }

    /** Of a log of its own. */
    SigningKey logKey() {
        return new LogKeys(folder, "secret").of(SealedLog.NAME);
    }

    MongoDatabase database() {
        return database;
    }

    /** The status and what stands in the answer. */
    String asked(String request) {
        try {
            HttpResponse<String> response = HTTP.send(
                    HttpRequest.newBuilder(URI.create(address() + "/add-checkpoint"))
                            .POST(HttpRequest.BodyPublishers.ofString(request))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<String> evidence() {
        try (var files = Files.list(folder.resolve("seen"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("fork-"))
                    .map(Neighbour::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
