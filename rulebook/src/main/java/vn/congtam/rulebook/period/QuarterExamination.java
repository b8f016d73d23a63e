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
        boolean allowed =
                of.isOccasion() ? isAllowed(of.quarter()) : of.quarter().kind() == Kind.QUARTER;
        found.require(
                allowed, Defect.PERIOD_NOT_ALLOWED, "/quarter", of.quarter().kind());
        tracked.of(of.months(), "/months");
        tracked.of(of.carried(), "/carried");
        months(of.months());
        carried(of.carried());
        judged(of.judged());
        return found;
    }

    /** What was tracked is of whole months, so that parts of one have no figures of their own. */
    private boolean isAllowed(Span occasion) {
        List<Span> months = occasion.months();
        boolean whole = occasion.first().equals(months.getFirst().first())
                && occasion.last().equals(months.getLast().last());
        return whole && law.list("period.kinds").contains(Kind.AD_HOC.name());
    }

    private void months(List<Tracked> months) {
        for (int i = 0; i < months.size(); i++) {
            Span month = months.get(i).span();
            String at = "/months/" + i + "/span";
            found.require(isPart(month), Defect.PERIOD_OUTSIDE, at, month, of.quarter());
            for (Tracked before : months.subList(0, i)) apart(month, before.span(), at);
        }
    }

    private boolean isPart(Span span) {
        boolean counted = span.kind() == Kind.MONTH || of.isOccasion() && span.kind() == Kind.QUARTER;
        return counted && of.quarter().contains(span);
    }

    /** The same one twice is told as such. */
    private void apart(Span span, Span before, String at) {
        boolean apart = span.equals(before) || !span.overlaps(before);
        found.require(apart, Defect.PERIODS_OVERLAP, at, span, before);
    }

    private void carried(List<Tracked> carried) {
        boolean carries = !of.isOccasion() && law.count("quarter.not-rated-up-to-months") > 0;
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
        boolean once = !of.isOccasion() && law.text("quarter.general").equals("ONCE");
        found.require(once || judged.general() == null, Defect.NOT_COUNTED, "/general");
        boolean judgedOnce = !of.isOccasion() && law.text("quarter.leadership").equals("ONCE");
        found.require(judgedOnce || judged.leadership().equals(Leadership.UNKNOWN), Defect.NOT_COUNTED, "/leadership");
    }
}
