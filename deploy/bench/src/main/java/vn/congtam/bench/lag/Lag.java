package vn.congtam.bench.lag;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Length;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.bench.ratio.Ratio;
import vn.congtam.bench.ratio.Side;
import vn.congtam.bench.ratio.Spread;
import vn.congtam.bench.service.Running;

/**
 * P4: at half of the load that it can take, how long until what was accepted is shown; beside it, at the same load, the
 * sum of the three bare steps that lie between.
 */
public final class Lag implements Benchmark {
    private static final double OF_THE_MOST = 0.5;
    private static final double PERCENTILE = 99;
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final Running service;
    private final BareSteps steps;
    private final Sightings sightings = new Sightings();
    private final Duration trial;
    private double perSecond;

    public Lag(Ground ground, Length length) throws Exception {
        this.service = Running.on(ground, true);
        this.steps = new BareSteps(ground);
        this.trial = length.side();
        service.asked().watch(sightings::shown);
    }

    @Override
    public Ratio ratio() {
        return new Ratio(
                "P4",
                "p99 from 2xx to shown, at 50 % of the most",
                "p99 insert + p99 produce to poll + p99 update",
                Ratio.Better.LOWER,
                3,
                1.25,
                "ms");
    }

    @Override
    public Side numerator() {
        return this::lag;
    }

    private Measured lag(Duration time) throws Exception {
        Measured _ = service.commands(time, load(), sightings::accepted);
        Histogram lags = sightings.settled(PATIENCE);
        return new Measured(Spread.millis(lags, PERCENTILE), lags);
    }

    /** Found out twice, as the first time everything is cold. */
    private double load() throws Exception {
        if (perSecond == 0) {
            Measured _ = service.commands(trial, 0, sightings::accepted);
            perSecond = OF_THE_MOST
                    * service.commands(trial, 0, sightings::accepted).value();
            Histogram _ = sightings.settled(PATIENCE);
        }
        return perSecond;
    }

    @Override
    public Side denominator() {
        return time -> steps.run(time, load());
    }

    @Override
    public void close() {
        service.close();
        steps.close();
    }
}
