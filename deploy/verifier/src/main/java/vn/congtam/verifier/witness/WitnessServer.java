package vn.congtam.verifier.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.witness.Witness;

/**
 * {@code deploy/kpi witness}: cosigns what the logs of an installation send, as long as each of them only grows. It prints
 * FORK with both signed notes where one has signed two pasts, and then ends with 1, also when it was started again since; 2
 * where it cannot start.
 */
public final class WitnessServer implements AutoCloseable {
    private static final int CANNOT = 2;

    private final HttpServer server;
    private final SigningKey key;
    private final Witness witness;
    private final PrintStream out;
    private volatile boolean forked;

    WitnessServer(Ordered ordered, PrintStream out) {
        this.out = out;
        Kept kept = new Kept(ordered.folder(), this::fork);
        this.key = opened(ordered, kept);
        ordered.logs().forEach(log -> kept.mustRemember(log.name()));
        this.witness = new Witness(
                key,
                origin -> ordered.logs().stream()
                        .filter(log -> log.name().equals(origin))
                        .toList(),
                kept,
                () -> Instant.now().getEpochSecond());
        this.server = listening(ordered.address());
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/add-checkpoint", this::answer);
        server.start();
    }

    private SigningKey opened(Ordered ordered, Kept kept) {
        try {
            Files.createDirectories(ordered.folder());
            forked = kept.hasEvidence();
            if (forked) out.println(CannotWatch.say("forked", ordered.folder()));
            return kept.key(ordered.name());
        } catch (IOException e) {
            throw new CannotWatch("folder", ordered.folder());
        }
    }

    private static HttpServer listening(InetSocketAddress address) {
        try {
            return HttpServer.create(address, 0);
        } catch (IOException | UnresolvedAddressException e) {
            throw new CannotWatch("address", address.getHostString() + ":" + address.getPort());
        }
    }

    public static void main(String[] arguments) {
        if (!run(List.of(arguments), System.out, System.err)) System.exit(CANNOT);
    }

    /** @return whether it goes on, until the process is told to stop */
    static boolean run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            WitnessServer server = new WitnessServer(Ordered.of(arguments), out);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(server.forked() ? 1 : 0)));
            out.println("WITNESS http://" + server.address() + "\n" + server.key.verifier());
            return true;
        } catch (CannotWatch why) {
            err.println(why.getMessage() + "\n" + CannotWatch.say("usage"));
            return false;
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
            Witness.Reply reply = reply(exchange.getRequestBody().readNBytes(2 * Note.LONGEST));
            byte[] body = reply.body().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
            if (reply.status() != 200)
                out.println(Instant.now() + " " + reply.status() + " "
                        + reply.body().strip());
        }
    }

    /** A disk that is full or gone is told to whoever runs it; the log asks again. */
    private Witness.Reply reply(byte[] request) {
        try {
            return witness.to(request);
        } catch (UncheckedIOException e) {
            out.println(CannotWatch.say("broken", e));
            return new Witness.Reply(503, "text/plain; charset=utf-8", "UNAVAILABLE\n");
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
