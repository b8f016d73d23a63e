package vn.congtam.bench.command;

import java.time.Duration;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ground.Twins;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.bench.ratio.Ratio;
import vn.congtam.bench.ratio.Side;
import vn.congtam.bench.service.Running;

/** P2: from a request over HTTP to a durable commit, with all that is between; beside it, one bare insert after another. */
public final class Command implements Benchmark {
    private static final int THREADS = 8;

    private final Running service;
    private final Twins twins;

    public Command(Ground ground) throws Exception {
        this.service = Running.on(ground, true);
        this.twins = new Twins(ground.bare());
    }

    @Override
    public Ratio ratio() {
        return new Ratio(
                "P2",
                "HTTP commands accepted, " + Running.CALLERS + " connections",
                "insertOne of the same documents, " + THREADS + " threads",
                Ratio.Better.HIGHER,
                0.40,
                1.0,
                "commands/s");
    }

    @Override
    public Side numerator() {
        return this::commands;
    }

    private Measured commands(Duration time) throws Exception {
        Measured measured = service.commands(time);
        twins.copy(service.database());
        return measured;
    }

    @Override
    public Side denominator() {
        return time -> twins.insertOne(THREADS, time);
    }

    @Override
    public void close() {
        service.close();
    }
}
