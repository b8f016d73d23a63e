package vn.congtam.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Report;
import vn.congtam.bench.ratio.Result;
import vn.congtam.bench.ratio.Rounds;

/**
 * {@code kpi bench}: one line of JSON for each figure, and one for people beside it. It ends with 0 when all was measured,
 * 1 when something could not be or varied too much for its full length, 2 when it was asked for what there is not.
 */
public final class Bench {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;
    private final List<Report> reports = new ArrayList<>();

    private Bench(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("logback.configurationFile", "logback-bench.xml");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.setProperty("axoniq.update-checker.disabled", "true");
        Runtime.getRuntime().halt(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            if (Arguments.askForHelp(arguments)) {
                out.println(Options.USAGE);
                return 0;
            }
            return new Bench(Options.parse(arguments, Catalogue.ids()), out, err).run(environment);
        } catch (Misused e) {
            err.println(e.getMessage());
            return MISUSED;
        }
    }

    private int run(Map<String, String> environment) {
        if (options.length().isShort()) {
            err.println(
                    "Đo ngắn " + options.length().side().toSeconds() + " giây mỗi phía: chỉ để xem, không để kết luận"
                            + " / a short run of " + options.length().side().toSeconds()
                            + " seconds a side: a look, and no verdict");
        }
        boolean good = true;
        for (String id : options.which()) {
            for (Catalogue.Opening opening : Catalogue.of(id)) good &= measured(id, opening, environment);
        }
        return written() && good ? 0 : FAILED;
    }

    /** Each on a ground of its own, so that none is slowed by what another left behind. */
    private boolean measured(String id, Catalogue.Opening opening, Map<String, String> environment) {
        try (Ground ground = Ground.of(environment);
                Benchmark benchmark = opening.on(ground, options.length())) {
            err.println(benchmark.ratio().id() + " ...");
            Result result = Rounds.of(benchmark, options.length(), ground.server());
            tell(Report.of(result));
            return result.isSteady() || options.length().isShort();
        } catch (Exception e) {
            err.println(id + ": không đo được / could not be measured: " + e);
            e.printStackTrace(err);
            return false;
        }
    }

    private void tell(Report report) {
        reports.add(report);
        out.println(report.json());
        err.println(report.text());
    }

    /** All of them as one array. */
    private boolean written() {
        try {
            String all = reports.stream().map(Report::json).collect(Collectors.joining(",\n", "[", "]\n"));
            if (options.out().isPresent()) Files.writeString(options.out().get(), all);
            return true;
        } catch (IOException e) {
            err.println("không ghi được / cannot write: " + e);
            return false;
        }
    }
}
