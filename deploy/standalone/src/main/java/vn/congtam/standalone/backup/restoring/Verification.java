package vn.congtam.standalone.backup.restoring;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.platform.ledger.audit.Audit;
import vn.congtam.platform.ledger.audit.Finding;
import vn.congtam.platform.ledger.audit.Kept;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.platform.ledger.audit.Wrong;
import vn.congtam.standalone.backup.part.Cut;
import vn.congtam.standalone.home.Home;

/** Every fact that was put back, hashed again, against all that its log has signed and that the backup says it has. */
public record Verification(Draft draft) {

    public Report of(String service, Cut cut) throws IOException {
        Home home = draft.home();
        MongoClient mongo = draft.mongo();
        Path key = home.ledger(service).resolve("log.vkey");
        VerifierKey log = VerifierKey.parse(Files.readString(key).strip());
        Report report =
                new Audit(log.name(), mongo.getDatabase("congtam_" + service), log, Map::of).run(kept(home, service));
        return report.facts() == cut.facts() && report.signed() == cut.signed() ? report : less(report, cut);
    }

    private static Report less(Report report, Cut cut) {
        List<Finding> findings = new ArrayList<>(report.findings());
        String held = cut.facts() + ", " + cut.signed();
        findings.add(new Finding(report.log(), report.facts(), Wrong.CUT_OFF, held));
        return new Report(report.log(), report.facts(), report.signed(), report.checkpoints(), findings);
    }

    /** Of the log itself, and what the other services have cosigned of it. */
    private static List<Kept> kept(Home home, String service) throws IOException {
        List<Kept> kept = new ArrayList<>();
        Path own = home.ledger(service).resolve("last-checkpoint");
        try (Stream<Path> all = Files.walk(home.folder().resolve("ledger"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                boolean seen = file.resolveSibling("").endsWith("seen")
                        && !file.getFileName().toString().startsWith("fork");
                if (seen || file.equals(own)) {
                    String where = home.folder().relativize(file).toString();
                    kept.add(new Kept(Files.readString(file), where));
                }
            }
        }
        return kept;
    }
}
