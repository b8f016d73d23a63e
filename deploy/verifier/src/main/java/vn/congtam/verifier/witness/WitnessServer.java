package vn.congtam.verifier.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.witness.Witness;

/**
 * {@code deploy/kpi witness}: cosigns what the logs of an installation send, as long as each of them only grows. It prints
 * FORK with both signed notes where one has signed two pasts, and then ends with 1.
 */
public final class WitnessServer implements AutoCloseable {
    private static final String USAGE =
            "usage: kpi witness --log KEY|FILE.. [--data DIR] [--host 127.0.0.1] [--port 8700] [--name NAME]";

    private final HttpServer server;
    private final SigningKey key;
    private final Witness witness;
    private final PrintStream out;
    private volatile boolean forked;

    WitnessServer(Ordered ordered, PrintStream out) throws IOException {
        this.out = out;
        Files.createDirectories(ordered.folder());
        Kept kept = new Kept(ordered.folder(), this::fork);
        this.key = kept.key(ordered.name());
        this.witness = new Witness(
                key,
                origin -> ordered.logs().stream()
                        .filter(log -> log.name().equals(origin))
                        .toList(),
                kept,
                () -> Instant.now().getEpochSecond());
        this.server = HttpServer.create(ordered.address(), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/add-checkpoint", this::answer);
        server.start();
    }

    public static void main(String[] arguments) throws IOException {
        try {
            WitnessServer server = new WitnessServer(Ordered.of(List.of(arguments)), System.out);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(server.forked() ? 1 : 0)));
            System.out.println("WITNESS http://" + server.address() + "\n" + server.key.verifier());
        } catch (IllegalArgumentException | Flawed why) {
            System.err.println(why.getMessage() + "\n" + USAGE);
            System.exit(2);
        }
    }

    String address() {
        return server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    SigningKey key() {
        return key;
    }

    boolean forked() {
        return forked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            Witness.Reply reply = witness.to(exchange.getRequestBody().readNBytes(2 * Note.LONGEST));
            byte[] body = reply.body().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
            if (reply.status() != 200)
                out.println(Instant.now() + " " + reply.status() + " "
                        + reply.body().strip());
        }
    }

    private void fork(Note known, Note other) {
        forked = true;
        out.println("FORK\n" + known + "\n" + other);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
