package vn.congtam.rulebook.period;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Components;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Findings;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Conclusion;

/** What must hold for everything tracked, so that it can be added up. */
final class TrackedExamination {
    private static final Ratio HUNDRED = Ratio.of(100);

    private final Ratio general;
    private final Findings found;

    TrackedExamination(Parameters law, Findings found) {
        general = law.ratio("general.points");
        this.found = found;
    }

    void of(List<Tracked> all, String at) {
        Set<Span> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Span span = all.get(i).span();
            found.require(seen.add(span), Defect.PERIOD_REPEATED, at + "/" + i + "/span", span);
            of(all.get(i), at + "/" + i);
        }
    }

    private void of(Tracked tracked, String at) {
        points(tracked.generalPoints(), general, at + "/generalPoints");
        points(tracked.total(), HUNDRED, at + "/total");
        consistent(tracked, at);
        months(tracked, at + "/monthsWorked");
        shares(tracked.components(), at);
        overrides(tracked.overrides(), at + "/overrides/");
    }

    private void consistent(Tracked tracked, String at) {
        boolean fits = tracked.work() == null || tracked.work().isConsistent();
        found.require(fits, Defect.WORK_INCONSISTENT, at + "/work");
        boolean scored = tracked.state() == State.SCORED;
        found.require(!scored || tracked.total() != null, Defect.RESULT_MISSING, at + "/total", State.SCORED);
        boolean none = tracked.state() == State.INSUFFICIENT_DATA;
        found.require(!none || !tracked.hasWork(), Defect.WORK_INCONSISTENT, at + "/work");
    }

    private void points(@Nullable Ratio points, Ratio most, String at) {
        boolean within = points == null || !points.isNegative() && most.isAtLeast(points);
        found.require(within, Defect.OUT_OF_RANGE, at, most.share());
    }

    private void months(Tracked tracked, String at) {
        int most = tracked.span().months().size();
        boolean within = tracked.monthsWorked() >= 0 && tracked.monthsWorked() <= most;
        found.require(within, Defect.OUT_OF_RANGE, at, most);
        for (Span before : tracked.before()) earlier(tracked.span(), before, at);
    }

    /** Of the same year: a quarter that somebody left within it lies in one. */
    private void earlier(Span span, Span before, String at) {
        boolean fits = before.kind() == Kind.MONTH
                && before.last().isBefore(span.first())
                && before.first().getYear() == span.first().getYear();
        found.require(fits, Defect.PERIOD_OUTSIDE, at, before, span);
    }

    private void shares(Components of, String at) {
        share(of.a(), at + "/a");
        share(of.b(), at + "/b");
        share(of.c(), at + "/c");
        share(of.unitResult(), at + "/unitResult");
        share(of.organisation(), at + "/organisation");
        share(of.unity(), at + "/unity");
    }

    private void share(@Nullable Ratio share, String at) {
        boolean within = share == null || !share.isNegative() && Ratio.ONE.isAtLeast(share);
        found.require(within, Defect.SHARE_NOT_0_TO_1, at);
    }

    private void overrides(List<Conclusion> overrides, String at) {
        for (int i = 0; i < overrides.size(); i++)
            found.requireText(overrides.get(i).document(), Defect.DOCUMENT_MISSING, at + i + "/document");
    }
}
