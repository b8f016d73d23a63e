package vn.congtam.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Slip;

/** What must hold for d, đ and e: of leaders only, and of the values the rule set allows. */
final class LeadershipExamination {
    private final Allowed unitResult;
    private final Allowed organisation;
    private final Allowed unity;

    LeadershipExamination(Parameters parameters) {
        unitResult = Allowed.parse(parameters.text("leadership.d"));
        organisation = Allowed.parse(parameters.text("leadership.đ"));
        unity = Allowed.parse(parameters.text("leadership.e"));
    }

    void of(Slip slip, Findings found) {
        Leadership leadership = slip.leadership();
        component(slip.leader(), leadership.unitResult(), unitResult, "/unitResult", found);
        component(slip.leader(), leadership.organisation(), organisation, "/organisation", found);
        component(slip.leader(), leadership.unity(), unity, "/unity", found);
    }

    private static void component(
            boolean leader, @Nullable BigDecimal value, Allowed allowed, String at, Findings found) {
        if (value == null) return;
        if (found.require(leader, Defect.NOT_A_LEADER, at) && found.requireModest(value, at))
            found.require(allowed.contains(Ratio.of(value)), Defect.VALUE_NOT_ALLOWED, at, allowed);
    }
}
