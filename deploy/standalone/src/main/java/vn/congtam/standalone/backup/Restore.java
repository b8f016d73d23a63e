package vn.congtam.standalone.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.standalone.audit.Told;
import vn.congtam.standalone.backup.part.Manifest;
import vn.congtam.standalone.backup.part.Series;
import vn.congtam.standalone.backup.restoring.Draft;
import vn.congtam.standalone.backup.restoring.Restoring;
import vn.congtam.standalone.backup.restoring.Verification;
import vn.congtam.standalone.backup.sealed.NotWhole;
import vn.congtam.standalone.backup.sealed.Password;
import vn.congtam.standalone.backup.sealed.Seal;
import vn.congtam.standalone.home.CannotStart;

/**
 * {@code kpi restore}: an installation in an empty folder, as the last backup has it. 0 when all of it is there and every
 * fact verified, 1 when one does not verify, 2 when the backup cannot be read; but for 0, nothing is left.
 */
public final class Restore {
    private static final String USAGE = "usage: kpi restore FOLDER --keys FILE [--data DIR] [--password-file F]";

    private Restore() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "logback-audit.xml");
        Runtime.getRuntime().halt(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            Asked asked = Asked.parse(arguments, USAGE);
            Path keys = asked.keys().orElseThrow(() -> CannotStart.misused(USAGE));
            return restore(asked, keys, environment, out) ? 0 : 1;
        } catch (CannotStart | NotWhole e) {
            err.println(e.getMessage());
        } catch (IOException | RuntimeException e) {
            err.println("Không khôi phục được / cannot be restored: " + e);
        }
        return 2;
    }

    private static boolean restore(Asked asked, Path keys, Map<String, String> environment, PrintStream out)
            throws IOException {
        Seal seal = new Seal(Password.of(asked.password(), environment));
        Series series = new Series(asked.folder());
        Manifest manifest = manifest(series, seal);
        long started = System.nanoTime();
        try (Draft draft = Draft.of(asked.home(), environment)) {
            new Restoring(series, seal, draft).read(manifest, keys);
            if (!verified(manifest, draft, new Told(out))) return false;
            draft.keep();
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        new Said(out).say("restored", manifest.at(), asked.home().folder(), "%.1f".formatted(seconds));
        return true;
    }

    private static Manifest manifest(Series series, Seal seal) throws IOException {
        Path last = series.last()
                .orElseThrow(() -> CannotStart.misused("Không có bản sao lưu nào trong " + series.folder()
                        + System.lineSeparator() + "no backup in " + series.folder()));
        return Manifest.of(seal, last);
    }

    private static boolean verified(Manifest manifest, Draft draft, Told told) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (String service : manifest.cuts().keySet()) {
            Report report = new Verification(draft).of(service, manifest.cut(service));
            told.report(report);
            reports.add(report);
        }
        return reports.stream().allMatch(Report::good);
    }
}
