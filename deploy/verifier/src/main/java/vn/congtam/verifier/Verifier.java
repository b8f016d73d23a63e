package vn.congtam.verifier;

import java.io.PrintStream;
import java.util.List;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.log.Policy;

/** {@code deploy/kpi verify FILE...}: 0 when all hold, 1 when something does not, 2 when something cannot be read. */
public final class Verifier {
    private static final int ALL_GOOD = 0;
    private static final int NOT_ALL_HOLD = 1;
    private static final int UNREADABLE = 2;

    private Verifier() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Asked asked = Asked.of(arguments);
            Policy policy = new Policy(asked.keys(), List.of(), 0);
            List<Finding> findings = asked.files().stream()
                    .map(file -> Receipt.check(file, policy))
                    .toList();
            findings.forEach(finding -> out.println(finding.told()));
            return exit(findings);
        } catch (Unusable why) {
            err.println(why.getMessage());
            return UNREADABLE;
        } catch (Flawed key) {
            err.println(Words.of("key", key.getMessage()));
            return UNREADABLE;
        }
    }

    private static int exit(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::unreadable)) return UNREADABLE;
        return findings.stream().allMatch(Finding::good) ? ALL_GOOD : NOT_ALL_HOLD;
    }
}
