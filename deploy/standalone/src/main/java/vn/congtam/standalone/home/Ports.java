package vn.congtam.standalone.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Free ports, out of the ranges from which outgoing connections are given theirs. A port is opened seconds after it was
 * found: meanwhile it is not found again.
 */
public final class Ports {
    /** Above 10080, at which browsers open no page. */
    private static final int FROM = 10_100;

    private static final int TO = 16_000;
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(FROM, TO));
    private static final Set<Integer> KEPT = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** @throws IllegalStateException if none is */
    public static int free() {
        return IntStream.range(FROM, TO)
                .map(_ -> NEXT.getAndUpdate(port -> port + 1 < TO ? port + 1 : FROM))
                .filter(port -> !KEPT.contains(port) && isFree(port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free port from " + FROM + " to " + TO));
    }

    /** For whoever opens it later in this process. */
    public static void keep(int port) {
        KEPT.add(port);
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
