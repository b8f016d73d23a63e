package vn.congtam.rulebook;

import java.util.List;
import java.util.Objects;

/**
 * What an agency does not lay down for itself: from how many points it is graded itself, and until when it reports and
 * classifies (Art. 21), which it owes to the province.
 */
public final class ProvinceAlone {
    private static final List<String> NAMES = List.of(
            "agency.grade.excellent",
            "agency.grade.good",
            "agency.grade.completed",
            "report.due-day",
            "year.due",
            "year.due-special");

    private ProvinceAlone() {}

    /** Those parameters that are not as the base has them. */
    public static List<String> changed(RuleSet rules, RuleSet base) {
        return NAMES.stream().filter(name -> differs(name, rules, base)).toList();
    }

    private static boolean differs(String name, RuleSet rules, RuleSet base) {
        return !Objects.equals(rules.law().maybe(name), base.law().maybe(name));
    }
}
