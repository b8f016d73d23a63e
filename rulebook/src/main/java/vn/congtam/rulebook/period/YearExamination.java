package vn.congtam.rulebook.period;

import java.util.List;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Findings;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.slip.Conclusion;

/** What must hold for the spans of a year: whole months or quarters of it, each day counted once. */
final class YearExamination {
    private final Yearly of;
    private final boolean quartersOnly;
    private final Findings found = new Findings();

    YearExamination(Parameters law, Yearly of) {
        this.of = of;
        quartersOnly = Year.countsQuartersAlone(law);
        new TrackedExamination(law, found).of(of.tracked(), "/tracked");
    }

    Findings examined() {
        boolean year = of.year().kind() == Kind.YEAR;
        found.require(year, Defect.PERIOD_NOT_ALLOWED, "/year", of.year().kind());
        found.require(!of.due().isEmpty() || of.absence() != null, Defect.RESULT_MISSING, "/due", "due");
        for (int i = 0; i < of.due().size(); i++) due(i, "/due/" + i);
        tracked();
        overrides();
        return found;
    }

    private void due(int index, String at) {
        Span span = of.due().get(index);
        found.require(isCounted(span.kind()), Defect.PERIOD_NOT_ALLOWED, at, span.kind());
        found.require(of.year().contains(span), Defect.PERIOD_OUTSIDE, at, span, of.year());
        for (Span before : of.due().subList(0, index))
            found.require(!span.overlaps(before) || areApart(span, before), Defect.PERIODS_OVERLAP, at, span, before);
    }

    /** A month of a quarter that counts by itself leaves the others to the quarter. */
    private boolean areApart(Span one, Span other) {
        return isRest(one, other) || isRest(other, one);
    }

    private boolean isRest(Span quarter, Span month) {
        return quarter.kind() == Kind.QUARTER
                && month.kind() == Kind.MONTH
                && !of.besides(quarter).isEmpty();
    }

    private boolean isCounted(Kind kind) {
        return kind == Kind.QUARTER || kind == Kind.MONTH && !quartersOnly;
    }

    private void tracked() {
        List<Tracked> all = of.tracked();
        for (int i = 0; i < all.size(); i++) {
            Span span = all.get(i).span();
            String at = "/tracked/" + i;
            found.require(of.due().contains(span), Defect.PERIOD_OUTSIDE, at + "/span", span, of.year());
            boolean graded =
                    !quartersOnly || !all.get(i).isScored() || all.get(i).grade() != null;
            found.require(
                    graded, Defect.RESULT_MISSING, at + "/grade", all.get(i).state());
        }
    }

    private void overrides() {
        List<Conclusion> all = of.overrides();
        for (int i = 0; i < all.size(); i++)
            found.requireText(all.get(i).document(), Defect.DOCUMENT_MISSING, "/overrides/" + i + "/document");
    }
}
