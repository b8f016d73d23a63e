package vn.congtam.standalone;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congtam.platform.ledger.Durable;
import vn.congtam.platform.ledger.Standstill;
import vn.congtam.platform.ledger.audit.Repair;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.standalone.audit.Audited;
import vn.congtam.standalone.audit.Told;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;

/**
 * {@code kpi repair}: the end that a store has lost is put back from what went to the broker, if that is what was signed.
 * 0 when every log is whole, 1 when one cannot be made whole: why is kept beside its key, and nothing more is recorded in it
 * until a repair finds it whole; 2 when it cannot be told.
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

    /** Whole is what an audit finds as it was recorded; else nothing more is recorded until it is. */
    private static boolean repair(Audited audited, Home home, String service, Told told) {
        Repair.Outcome outcome = audited.repair(service);
        Report report = audited.audit(service);
        told.repaired(service, outcome, report);
        Standstill standstill = new Standstill(home.ledger(service));
        if (outcome.good() && report.good()) {
            standstill.end();
            return true;
        }
        Path evidence = evidence(home, service);
        Durable.write(evidence, outcome + System.lineSeparator() + report + System.lineSeparator());
        standstill.begin("kpi repair: " + evidence.getFileName());
        return false;
    }

    private static Path evidence(Home home, String service) {
        return home.ledger(service).resolve("evidence-" + Instant.now().getEpochSecond() + "-repair.txt");
    }
}
