package vn.congtam.rulebook.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Components;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/** Months of officials as they are tracked. */
final class Tracking {
    static final RuleSet DECREE = RuleSet.of(RuleSet.DEFAULT);
    static final Span Q4 = Span.quarter(2026, 4);
    static final Slip LAN = Slip.ofStaff(List.of());
    static final Conclusion DISCIPLINE = new Conclusion(Ground.DISCIPLINE, "QĐ-7", null);

    private Tracking() {}

    static Line done(long assigned, long completed) {
        return new Line("A", BigDecimal.ONE, assigned, completed);
    }

    static Line late(long assigned, long completed, long times) {
        return new Line("A", BigDecimal.ONE, assigned, completed, 0, 0, times, 0);
    }

    /** A month of somebody, scored by the decree. */
    static Tracked month(String month, Slip slip) {
        return Tracked.of(Span.parse(month), slip, DECREE.score(slip));
    }

    static Tracked lan(String month, @Nullable String general, Line... lines) {
        Slip slip = Slip.ofStaff(List.of(lines));
        return month(month, general == null ? slip : slip.withGeneral(new BigDecimal(general)));
    }

    static Tracked minh(String month, @Nullable Leadership judged, Line... lines) {
        Leadership known = judged == null ? Leadership.UNKNOWN : judged;
        return month(month, Slip.ofLeader(List.of(lines), known).withGeneral(new BigDecimal("25")));
    }

    static Leadership judged(String unitResult, String organisation, String unity) {
        return new Leadership(new BigDecimal(unitResult), new BigDecimal(organisation), new BigDecimal(unity));
    }

    /** A span with nothing but its total. */
    static Tracked total(String span, String total) {
        return total(span, Ratio.of(total), null);
    }

    static Tracked total(String span, Ratio total, @Nullable Grade grade) {
        Span of = Span.parse(span);
        return new Tracked(
                of,
                false,
                State.SCORED,
                null,
                null,
                Components.NONE,
                null,
                total,
                grade,
                List.of(),
                of.months().size());
    }

    static Tracked state(String span, State state) {
        Span of = Span.parse(span);
        return new Tracked(of, false, state, null, null, Components.NONE, null, null, null, List.of(), 1);
    }

    static String points(@Nullable Ratio ratio) {
        return Objects.requireNonNull(ratio).points().toPlainString();
    }

    static String share(@Nullable Ratio ratio) {
        return Objects.requireNonNull(ratio).share().toPlainString();
    }
}
