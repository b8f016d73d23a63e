package vn.congtam.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congtam.bench.append.Append;
import vn.congtam.bench.command.Command;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.lag.Lag;
import vn.congtam.bench.proof.Auditing;
import vn.congtam.bench.proof.Proving;
import vn.congtam.bench.proof.Sealing;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Length;
import vn.congtam.bench.recovery.Recovery;
import vn.congtam.bench.replay.Rebuild;
import vn.congtam.bench.replay.Replay;

/** Which benchmarks there are; some consist of several figures. */
final class Catalogue {
    private static final Map<String, List<Opening>> ALL = all();

    private Catalogue() {}

    /** Gets everything ready that is not to be measured. */
    @FunctionalInterface
    interface Opening {
        Benchmark on(Ground ground, Length length) throws Exception;
    }

    static List<String> ids() {
        return List.copyOf(ALL.keySet());
    }

    static List<Opening> of(String id) {
        return ALL.getOrDefault(id, List.of());
    }

    private static Map<String, List<Opening>> all() {
        Map<String, List<Opening>> all = new LinkedHashMap<>();
        all.put("P1", List.of((ground, length) -> new Append(ground)));
        all.put("P2", List.of((ground, length) -> new Command(ground)));
        all.put("P3", List.of(Replay::new, Rebuild::new));
        all.put("P4", List.of(Lag::new));
        all.put(
                "P5",
                List.of(
                        (ground, length) -> new Sealing(ground),
                        Auditing::new,
                        (ground, length) -> new Proving(ground)));
        all.put("P6", List.of((ground, length) -> new Recovery(ground)));
        return all;
    }
}
