package vn.congtam.verifier;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
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
            List<Finding> findings = asked.files().stream()
                    .map(file -> bearable(file, () -> check(file, asked.policy())))
                    .toList();
            if (asked.json()) out.println(json(findings));
            else findings.forEach(finding -> out.println(finding.told()));
            return exit(findings);
        } catch (Unusable why) {
            err.println(why.getMessage());
            return UNREADABLE;
        } catch (Flawed key) {
            err.println(Words.of("key", key.getMessage()));
            return UNREADABLE;
        }
    }

    /** Whatever one file does to this machine, the others are still looked at. */
    static Finding bearable(Path file, Supplier<Finding> check) {
        try {
            return check.get();
        } catch (Unusable | Flawed told) {
            throw told;
        } catch (RuntimeException damaged) {
            return Finding.unreadable(file, Words.of("nocase", file, "UNREADABLE"));
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return Finding.unreadable(file, Words.of("nocase", file, "TOO_LARGE"));
        }
    }

    private static Finding check(Path file, Policy policy) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                ? CaseReport.check(file, policy)
                : Receipt.check(file, policy);
    }

    private static String json(List<Finding> findings) {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(findings.stream().map(Finding::fields).toList());
    }

    private static int exit(List<Finding> findings) {
        Set<Finding.Verdict> verdicts = findings.stream().map(Finding::verdict).collect(Collectors.toSet());
        if (verdicts.contains(Finding.Verdict.UNREADABLE)) return UNREADABLE;
        return verdicts.contains(Finding.Verdict.WRONG) ? NOT_ALL_HOLD : ALL_GOOD;
    }
}
