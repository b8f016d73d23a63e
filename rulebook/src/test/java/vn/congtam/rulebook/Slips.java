package vn.congtam.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Criterion;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/** Slips as officials have them. */
final class Slips {
    static final RuleSet DECREE = RuleSet.of("nd335-2025/1");
    static final RuleSet PER_LINE = RuleSet.of("nd335-2025/1-per-line");
    static final RuleSet FREE = RuleSet.of("nd335-2025/1-free-leadership");

    private Slips() {}

    static BigDecimal decimal(String decimal) {
        return new BigDecimal(decimal);
    }

    static Line done(long assigned, long completed) {
        return line("1", assigned, completed, 0, 0);
    }

    static Line line(String factor, long assigned, long completed, long failures, long late) {
        return new Line("A", decimal(factor), assigned, completed, failures, 0, late, 0);
    }

    static Slip lan(String general, Line... lines) {
        return Slip.ofStaff(List.of(lines)).withGeneral(decimal(general));
    }

    static Slip minh(String general, Leadership leadership, Line... lines) {
        return Slip.ofLeader(List.of(lines), leadership).withGeneral(decimal(general));
    }

    static Leadership leadership(@Nullable String unitResult, @Nullable String organisation, @Nullable String unity) {
        return new Leadership(maybe(unitResult), maybe(organisation), maybe(unity));
    }

    private static @Nullable BigDecimal maybe(@Nullable String decimal) {
        return decimal == null ? null : decimal(decimal);
    }

    static Conclusion by(Ground ground) {
        return new Conclusion(ground, "QĐ-1", null);
    }

    /** Form 01 with full points in groups I and II and none in III. */
    static List<Criterion> form() {
        List<Criterion> form = new ArrayList<>();
        for (String item : List.of("I.1", "I.2")) form.add(new Criterion(item, decimal("5"), null, null));
        for (int i = 1; i <= 4; i++) form.add(new Criterion("II." + i, decimal("2.5"), null, null));
        for (int i = 1; i <= 4; i++) form.add(new Criterion("III." + i, decimal("0"), "chưa có minh chứng", null));
        return form;
    }

    static List<Criterion> formWith(int index, Criterion criterion) {
        List<Criterion> form = form();
        form.set(index, criterion);
        return form;
    }
}
