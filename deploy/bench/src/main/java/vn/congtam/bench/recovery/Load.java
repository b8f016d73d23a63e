package vn.congtam.bench.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import vn.congtam.bench.ground.Zipf;
import vn.congtam.bench.service.Apart;
import vn.congtam.bench.service.Client;

/** As many commands as the service can take, until it is killed; what it accepted is remembered. */
final class Load {
    private static final int CALLERS = 32;

    private final Zipf zipf = new Zipf(Zipf.STREAMS);
    private final List<Thread> threads = new ArrayList<>();
    /** By task, how often it was asked for; those touched last stand last. */
    private final Map<String, Long> accepted = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));

    void start(Apart service) {
        threads.clear();
        CountDownLatch connected = new CountDownLatch(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            int caller = i;
            threads.add(Thread.ofPlatform().daemon().start(() -> ask(service, caller, connected)));
        }
        await(connected);
    }

    /** Until the connection breaks; what came of the last one is not known. */
    private void ask(Apart service, int caller, CountDownLatch connected) {
        try (Client client = service.client(caller)) {
            connected.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Client.Accepted what = client.ask(zipf);
                accepted.merge(what.task(), what.times(), Math::max);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException killed) {
            connected.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Once the service is gone. */
    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) thread.join();
    }

    Map<String, Long> accepted() {
        synchronized (accepted) {
            return new LinkedHashMap<>(accepted);
        }
    }

    long count() {
        return accepted().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The tasks that were accepted last, of every partition some. */
    Map<String, Long> last(int most) {
        List<Map.Entry<String, Long>> all = new ArrayList<>(accepted().entrySet());
        Map<String, Long> last = new LinkedHashMap<>();
        all.subList(Math.max(0, all.size() - most), all.size()).forEach(one -> last.put(one.getKey(), one.getValue()));
        return last;
    }
}
