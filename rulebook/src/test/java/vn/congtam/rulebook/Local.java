package vn.congtam.rulebook;

import java.util.List;

/** Rule sets a commune might decide. */
public final class Local {
    private static final String HEADER = """
            id=xa-dien-khanh/1
            version=1
            base=%s
            class=LOCAL_APPROVED
            basis=12/QĐ-UBND
            title.vi=Quy chế xã
            title.en=Regulation of the commune
            effective.from=2026-07-01
            """;

    private Local() {}

    public static RuleSet rules(String... parameters) {
        return on(RuleSet.DEFAULT, parameters);
    }

    public static RuleSet on(String base, String... parameters) {
        return RuleSets.shipped().read(HEADER.formatted(base) + String.join("\n", parameters));
    }

    /** What none may decide for official grades, and anybody may try out. */
    public static RuleSet proposal(String base, String... parameters) {
        String header = HEADER.formatted(base).replace("LOCAL_APPROVED", "PROPOSAL");
        return RuleSets.shipped().read(header + String.join("\n", parameters));
    }

    public static List<String> wrong(List<Violation> violations) {
        return violations.stream().map(v -> v.code() + " " + v.pointer()).toList();
    }

    public static List<String> english(List<Step> steps) {
        return steps.stream().map(step -> step.text().en()).toList();
    }
}
