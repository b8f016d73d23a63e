package vn.congtam.bench.proof;

import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Ratio;
import vn.congtam.bench.ratio.Side;
import vn.congtam.bench.service.Running;

/** P5a: commands with the transparency log; beside them, commands of the same service without it. */
public final class Sealing implements Benchmark {
    private final Running sealed;
    private final Running plain;

    public Sealing(Ground ground) throws Exception {
        this.sealed = Running.on(ground, true);
        this.plain = Running.on(ground, false);
    }

    @Override
    public Ratio ratio() {
        return new Ratio(
                "P5a",
                "HTTP commands with the transparency log",
                "HTTP commands without it",
                Ratio.Better.HIGHER,
                0.95,
                0.99,
                "commands/s");
    }

    @Override
    public Side numerator() {
        return sealed::commands;
    }

    @Override
    public Side denominator() {
        return plain::commands;
    }

    @Override
    public void close() {
        sealed.close();
        plain.close();
    }
}
