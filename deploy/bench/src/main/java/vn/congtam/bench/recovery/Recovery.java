package vn.congtam.bench.recovery;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.apache.kafka.common.TopicPartition;
import vn.congtam.bench.ground.Callers;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.bench.ratio.Ratio;
import vn.congtam.bench.ratio.Side;
import vn.congtam.bench.replay.BareConsumer;
import vn.congtam.bench.service.Alone;
import vn.congtam.bench.service.Apart;
import vn.congtam.bench.service.Client;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.standalone.home.Ports;

/**
 * P6: a service is killed at its highest load and started again at once; how long until all that it had accepted is
 * shown. Beside it, the start of an empty web service and the bare reading of what had not been shown.
 */
public final class Recovery implements Benchmark {
    private static final int LOOKED_AT = 64;
    private static final long A_MOMENT = Duration.ofMillis(20).toNanos();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Ground ground;
    private final Apart service;
    private final Books books;
    private final Load load = new Load();
    private Child child;
    private long backlog;

    public Recovery(Ground ground) throws Exception {
        this.ground = ground;
        this.service = new Apart(ground);
        MongoDatabase database = ground.bare().getDatabase(service.database());
        this.books = new Books(database);
        this.child = started();
        child.awaitAnswer();
    }

    private Child started() throws IOException {
        return Child.start(Alone.class, service.port(), ground.folder().resolve("service.log"), service.arguments());
    }

    @Override
    public Ratio ratio() {
        return new Ratio(
                "P6",
                "from kill -9 at the highest load to caught up, nothing lost, nothing twice",
                "start of an empty Boot service + backlog / bare consumer rate",
                Ratio.Better.LOWER,
                2,
                1.2,
                "s");
    }

    @Override
    public Side numerator() {
        return this::recovered;
    }

    private Measured recovered(Duration time) throws Exception {
        load.start(service);
        Callers.awaitMoment(System.nanoTime() + time.toNanos());
        child.kill();
        load.awaitEnd();
        backlog = Math.max(0, load.count() - books.shown());
        long start = System.nanoTime();
        child = started();
        child.awaitAnswer();
        awaitShown(load.last(LOOKED_AT));
        long took = System.nanoTime() - start;
        books.mustHoldOnce(load.accepted());
        return seconds(took);
    }

    private static Measured seconds(long nanos) {
        Histogram times = Measured.times();
        times.recordValue(nanos);
        return new Measured(nanos / 1e9, times);
    }

    private void awaitShown(Map<String, Long> tasks) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Client client = service.client(0)) {
            for (Map.Entry<String, Long> task : tasks.entrySet()) {
                while (client.shown(task.getKey()) < task.getValue()) {
                    if (System.nanoTime() - end > 0) throw new IllegalStateException(task + " is not shown");
                    LockSupport.parkNanos(A_MOMENT);
                }
            }
        }
    }

    @Override
    public Side denominator() {
        return time -> bare();
    }

    private Measured bare() throws Exception {
        int port = Ports.free();
        long start = System.nanoTime();
        Child empty = Child.start(
                BareService.class,
                port,
                ground.folder().resolve("empty.log"),
                "--server.port=" + port,
                "--spring.main.banner-mode=off",
                "--congtam.standalone.kind=service");
        empty.awaitAnswer();
        long began = System.nanoTime() - start;
        empty.kill();
        return seconds(began + reading());
    }

    private long reading() {
        KafkaSettings kafka = new KafkaSettings(ground.kafka(), 3, Duration.ZERO, Map.of());
        try (Broker broker = new Broker(kafka)) {
            Map<TopicPartition, Long> ends = broker.ends(Set.of(service.topic()));
            ends.values().removeIf(end -> end == 0);
            if (ends.isEmpty() || backlog == 0) return 0;
            long before = System.nanoTime();
            long records = BareConsumer.read(ground.kafka(), ends);
            return (System.nanoTime() - before) * backlog / records;
        }
    }

    @Override
    public void close() {
        child.kill();
        service.close();
    }
}
