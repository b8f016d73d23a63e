package vn.congtam.bench.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.bench.ground.Callers;
import vn.congtam.bench.ground.Zipf;

/** Asks a running service, over a connection of its own and with a token of its own. */
public final class Client implements AutoCloseable {
    /** So that the stored entry has about 400 bytes. */
    private static final String REASON = "x".repeat(40);

    private static final String BODY = "{\"reason\":\"" + REASON + "\",\"due\":\"2026-10-31\"}";
    private static final int CREATED = 201;
    private static final int FOUND = 200;
    private static final int TRY_AGAIN = 503;
    private static final long SHORTLY = Duration.ofMillis(50).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private final int port;
    private final String headers;
    private final SplittableRandom random;
    private Line line;

    Client(int port, String token, int number) {
        this.port = port;
        this.line = connected(port);
        this.headers = " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n";
        this.random = new SplittableRandom(335 + number);
    }

    private static Line connected(int port) {
        try {
            return new Line(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was accepted, and how often something was asked for in that task by then. */
    public record Accepted(String task, long times) {}

    /** @throws IllegalStateException when it is not accepted */
    public Accepted ask(Zipf zipf) throws IOException {
        String task = String.format("t%05d", zipf.next(random));
        Line.Reply reply = persistent(post(task));
        if (reply.status() != CREATED) throw new IllegalStateException(reply.toString());
        return new Accepted(
                task,
                1 + JsonMapper.shared().readTree(reply.body()).path("version").asLong());
    }

    /** As clients are told to: who hears that nothing was written for now asks again, under the same key. */
    private Line.Reply persistent(String request) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        Line.Reply reply = line.send(request);
        while (reply.status() == TRY_AGAIN && System.nanoTime() - end < 0) {
            close(); // as the server does after such an answer
            Callers.awaitMoment(System.nanoTime() + SHORTLY);
            line = connected(port);
            reply = line.send(request);
        }
        return reply;
    }

    private String post(String task) {
        return "POST " + path(task) + headers + "Content-Type: application/json\r\nIdempotency-Key: "
                + UUID.randomUUID() + "\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY;
    }

    /** How often it was asked for, as the read model shows it. */
    public long shown(String task) throws IOException {
        Line.Reply reply = line.send("GET " + path(task) + headers + "\r\n");
        return reply.status() == FOUND
                ? JsonMapper.shared().readTree(reply.body()).path("times").asLong()
                : 0;
    }

    private static String path(String task) {
        return "/errands/api/v1/errands/" + task;
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
