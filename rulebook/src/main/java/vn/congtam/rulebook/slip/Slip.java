package vn.congtam.rulebook.slip;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a score is computed from. What is not yet known is absent, never zero. */
public record Slip(
        boolean leader,
        List<Line> lines,
        @Nullable General general,
        Leadership leadership,
        List<Conclusion> overrides,
        @Nullable Absence absence) {

    public Slip {
        lines = List.copyOf(lines);
        overrides = List.copyOf(overrides);
    }

    public static Slip ofStaff(List<Line> lines) {
        return new Slip(false, lines, null, Leadership.UNKNOWN, List.of(), null);
    }

    public static Slip ofLeader(List<Line> lines, Leadership leadership) {
        return new Slip(true, lines, null, leadership, List.of(), null);
    }

    public Slip withGeneral(BigDecimal points) {
        return withGeneral(new General.Points(points));
    }

    public Slip withGeneral(List<Criterion> items) {
        return withGeneral(new General.Items(items));
    }

    public Slip withGeneral(@Nullable General criteria) {
        return new Slip(leader, lines, criteria, leadership, overrides, absence);
    }

    public Slip overriddenBy(List<Conclusion> conclusions) {
        return new Slip(leader, lines, general, leadership, conclusions, absence);
    }

    public Slip notRated(@Nullable Absence reason) {
        return new Slip(leader, lines, general, leadership, overrides, reason);
    }
}
