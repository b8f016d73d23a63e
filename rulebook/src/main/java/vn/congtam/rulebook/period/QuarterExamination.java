package vn.congtam.rulebook.period;

import java.util.List;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Findings;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Slip;

/** What must hold for the months of a quarter and what is judged once for it. */
final class QuarterExamination {
    private final Parameters law;
    private final Quarterly of;
    private final Findings found = new Findings();

    QuarterExamination(RuleSet rules, Quarterly of) {
        law = rules.law();
        this.of = of;
        found.addAll(rules.examine(of.judged()));
    }

    Findings examined() {
        TrackedExamination tracked = new TrackedExamination(law, found);
        boolean quarter = of.quarter().kind() == Kind.QUARTER;
        found.require(
                quarter, Defect.PERIOD_NOT_ALLOWED, "/quarter", of.quarter().kind());
        tracked.of(of.months(), "/months");
        tracked.of(of.carried(), "/carried");
        months(of.months());
        carried(of.carried());
        judged(of.judged());
        return found;
    }

    private void months(List<Tracked> months) {
        for (int i = 0; i < months.size(); i++) {
            Span month = months.get(i).span();
            boolean inside = of.quarter().months().contains(month);
            found.require(inside, Defect.PERIOD_OUTSIDE, "/months/" + i + "/span", month, of.quarter());
        }
    }

    private void carried(List<Tracked> carried) {
        boolean carries = law.count("quarter.not-rated-up-to-months") > 0;
        found.require(carries || carried.isEmpty(), Defect.NOT_COUNTED, "/carried");
        for (int i = 0; i < carried.size(); i++) {
            Span month = carried.get(i).span();
            boolean before = month.kind() == Kind.MONTH
                    && month.last().isBefore(of.quarter().first());
            found.require(before, Defect.PERIOD_NOT_ALLOWED, "/carried/" + i + "/span", month);
        }
    }

    /** What would be silently ignored is refused instead. */
    private void judged(Slip judged) {
        found.require(judged.lines().isEmpty(), Defect.NOT_COUNTED, "/lines");
        boolean once = law.text("quarter.general").equals("ONCE");
        found.require(once || judged.general() == null, Defect.NOT_COUNTED, "/general");
        boolean judgedOnce = law.text("quarter.leadership").equals("ONCE");
        found.require(judgedOnce || judged.leadership().equals(Leadership.UNKNOWN), Defect.NOT_COUNTED, "/leadership");
    }
}
