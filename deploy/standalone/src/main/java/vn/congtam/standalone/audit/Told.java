package vn.congtam.standalone.audit;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.congtam.platform.ledger.audit.Finding;
import vn.congtam.platform.ledger.audit.Repair;
import vn.congtam.platform.ledger.audit.Report;

/** What an audit came to, in Vietnamese and in English. */
public final class Told {
    private static final int MOST = 20;
    private static final List<ResourceBundle> LANGUAGES = List.of(
            ResourceBundle.getBundle("messages.audit", Locale.of("vi")),
            ResourceBundle.getBundle("messages.audit", Locale.ENGLISH));

    private final PrintStream out;

    public Told(PrintStream out) {
        this.out = out;
    }

    public void report(Report report) {
        String facts = Long.toString(report.facts());
        String signed = Long.toString(report.signed());
        if (report.good()) {
            say("good", report.log(), facts, signed, Integer.toString(report.checkpoints()));
        } else {
            say(
                    "wrong",
                    report.log(),
                    Long.toString(report.findings().getFirst().position()),
                    facts,
                    signed);
            findings(report.findings());
        }
    }

    /** @param after what an audit says of it then */
    public void repaired(String service, Repair.Outcome outcome, Report after) {
        String stored = Long.toString(outcome.stored());
        String signed = Long.toString(outcome.signed());
        if (!outcome.good() || !after.good()) {
            say("repair.refused", service, stored, signed);
            findings(after.good() ? outcome.refused() : after.findings());
        } else if (outcome.refilled() == 0) {
            say("repair.whole", service, stored);
        } else {
            String refilled = Long.toString(outcome.refilled());
            say("repair.done", service, stored, refilled, Long.toString(outcome.unsigned()));
        }
    }

    public void findings(List<Finding> findings) {
        findings.stream().limit(MOST).forEach(this::finding);
        if (findings.size() > MOST) say("more", Integer.toString(findings.size() - MOST));
    }

    private void finding(Finding one) {
        say("finding." + one.wrong(), one.log(), Long.toString(one.position()), one.detail());
    }

    public void say(String key, Object... what) {
        LANGUAGES.forEach(words -> out.println(MessageFormat.format(words.getString(key), what)));
    }
}
