package vn.congtam.standalone;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congtam.platform.ledger.audit.Finding;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.standalone.audit.Audited;
import vn.congtam.standalone.audit.ReadModels;
import vn.congtam.standalone.audit.Told;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.RunSettings;

/** {@code kpi audit}: 0 when all that is stored is as it was recorded and signed, 1 when not, 2 when it cannot be told. */
public final class Auditor {
    private static final String USAGE = "usage: kpi audit [--data DIR]";

    private Auditor() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "logback-audit.xml");
        int exit = run(List.of(arguments), System.getenv(), System.out, System.err);
        Runtime.getRuntime().halt(exit);
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            Home home = Home.called(arguments, USAGE);
            try (Audited audited = Audited.of(home, environment)) {
                return audit(audited, home, new Told(out)) ? 0 : 1;
            }
        } catch (CannotStart e) {
            err.println(e.getMessage());
        } catch (RuntimeException e) {
            err.println("Không kiểm tra được / cannot be audited: " + e);
        }
        return 2;
    }

    private static boolean audit(Audited audited, Home home, Told told) {
        List<Report> reports = new ArrayList<>();
        for (String service : audited.services()) {
            Report report = audited.audit(service);
            told.report(report);
            reports.add(report);
        }
        return readModels(audited, home, reports, told) && reports.stream().allMatch(Report::good);
    }

    private static boolean readModels(Audited audited, Home home, List<Report> reports, Told told) {
        if (!home.isInUse()) {
            told.say("models.stopped");
            return true;
        }
        List<Finding> differing = new ArrayList<>();
        RunSettings settings = RunSettings.read(home.settings()).orElseThrow();
        try (ReadModels models = new ReadModels(settings.origin(), Token.token("admin", home))) {
            List<String> services = audited.services();
            for (int i = 0; i < services.size(); i++) {
                differing.addAll(
                        models.differing(services.get(i), reports.get(i).log()));
            }
        }
        if (differing.isEmpty()) told.say("models.good");
        told.findings(differing);
        return differing.isEmpty();
    }
}
