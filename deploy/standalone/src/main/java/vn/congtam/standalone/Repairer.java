package vn.congtam.standalone;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congtam.platform.ledger.Durable;
import vn.congtam.platform.ledger.audit.Repair;
import vn.congtam.standalone.audit.Audited;
import vn.congtam.standalone.audit.Told;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;

/**
 * {@code kpi repair}: the end that a store has lost is put back from what went to the broker, if that is what was signed.
 * 0 when every log is whole, 1 when one cannot be made whole (why is kept beside its key), 2 when it cannot be told.
 */
public final class Repairer {
    private static final String USAGE = "usage: kpi repair [--data DIR]";

    private Repairer() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "logback-audit.xml");
        Runtime.getRuntime().halt(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            Home home = Home.called(arguments, USAGE);
            try (Audited audited = Audited.itself(home, environment)) {
                Told told = new Told(out);
                // All of them, also where one cannot be made whole.
                return audited.services().stream()
                                .map(service -> repair(audited, home, service, told))
                                .toList()
                                .contains(false)
                        ? 1
                        : 0;
            }
        } catch (CannotStart e) {
            err.println(e.getMessage());
        } catch (RuntimeException e) {
            err.println("Không sửa được / cannot be repaired: " + e);
        }
        return 2;
    }

    private static boolean repair(Audited audited, Home home, String service, Told told) {
        Repair.Outcome outcome = audited.repair(service);
        told.repaired(service, outcome);
        if (!outcome.good()) Durable.write(evidence(home, service), outcome + System.lineSeparator());
        return outcome.good();
    }

    private static Path evidence(Home home, String service) {
        return home.ledger(service).resolve("evidence-" + Instant.now().getEpochSecond() + "-repair.txt");
    }
}
