package vn.congtam.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Stands between a client and a server, on real sockets, and can fail as networks do. */
public final class Proxy implements AutoCloseable {
    private final InetSocketAddress server;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable String> unanswered = new AtomicReference<>();
    private final AtomicInteger swallowed = new AtomicInteger();
    private volatile boolean hangUp;
    private volatile boolean torn;
    private volatile Duration late = Duration.ZERO;
    private volatile @Nullable ServerSocket open;

    public Proxy(String host, int serverPort) {
        this.server = new InetSocketAddress(host, serverPort);
        this.port = accept(0);
    }

    public int port() {
        return port;
    }

    /** The next request that holds this word reaches the server; its answer is lost, and then the line is cut. */
    public void loseAnswerTo(String word) {
        hangUp = true;
        unanswered.set(word);
    }

    /** The next request that holds this word reaches the server; its answer never comes, and the line stays open. */
    public void neverAnswer(String word) {
        hangUp = false;
        unanswered.set(word);
    }

    /** From now on each answer takes so long; nothing is lost. */
    public void answerAfter(Duration latency) {
        late = latency;
    }

    /** The next request that holds this word reaches the server; in the middle of its answer the line is reset. */
    public void resetWithinAnswerTo(String word) {
        torn = true;
        loseAnswerTo(word);
    }

    /** How many answers were lost so far. */
    public int swallowed() {
        return swallowed.get();
    }

    /** Nobody gets through, as when the server is stopped. */
    public void stop() {
        ServerSocket listening = open;
        if (listening != null) {
            close(listening::close);
        }
        sockets.forEach(socket -> close(socket::close));
        sockets.clear();
    }

    public void startAgain() {
        accept(port);
    }

    @Override
    public void close() {
        stop();
    }

    private int accept(int wanted) {
        try {
            ServerSocket listening = new ServerSocket(wanted, 200, InetAddress.getLoopbackAddress());
            open = listening;
            Thread.ofVirtual().start(() -> acceptAll(listening));
            return listening.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void acceptAll(ServerSocket listening) {
        close(() -> {
            while (true) {
                join(listening.accept());
            }
        });
    }

    private void join(Socket client) throws IOException {
        Socket behind = new Socket(server.getHostString(), server.getPort());
        client.setTcpNoDelay(true);
        behind.setTcpNoDelay(true);
        sockets.add(client);
        sockets.add(behind);
        AtomicReference<@Nullable Boolean> losing = new AtomicReference<>();
        Thread.ofVirtual().start(() -> close(() -> ask(client, behind, losing)));
        Thread.ofVirtual().start(() -> close(() -> answer(client, behind, losing)));
    }

    private void ask(Socket client, Socket behind, AtomicReference<@Nullable Boolean> losing) throws IOException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = client.getInputStream();
        OutputStream out = behind.getOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            String word = unanswered.get();
            boolean meant = word != null && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains(word);
            if (meant && unanswered.compareAndSet(word, null)) {
                losing.set(hangUp);
            }
            out.write(buffer, 0, read);
            out.flush();
        }
        behind.close();
    }

    private void answer(Socket client, Socket behind, AtomicReference<@Nullable Boolean> losing) throws IOException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = behind.getInputStream();
        OutputStream out = client.getOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            Boolean cut = losing.get();
            if (!late.isZero()) LockSupport.parkNanos(late.toNanos());
            if (cut == null) {
                out.write(buffer, 0, read);
                out.flush();
            } else {
                swallowed.incrementAndGet();
                if (cut) {
                    tearIfAsked(client, out, buffer, read);
                    client.close();
                }
            }
        }
        client.close();
    }

    /** Half of it, and then no orderly end. */
    private void tearIfAsked(Socket client, OutputStream out, byte[] answer, int length) throws IOException {
        if (!torn) return;
        torn = false;
        out.write(answer, 0, length / 2);
        out.flush();
        client.setSoLinger(true, 0);
    }

    private interface Action {
        void run() throws IOException;
    }

    /** A broken line is what a proxy is for. */
    private static void close(Action action) {
        try {
            action.run();
        } catch (IOException expected) {
            Thread.yield();
        }
    }
}
