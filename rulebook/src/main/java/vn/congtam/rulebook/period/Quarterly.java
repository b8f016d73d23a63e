package vn.congtam.rulebook.period;

import java.util.List;
import vn.congtam.rulebook.slip.Slip;

/**
 * What a quarter is scored from.
 *
 * @param judged what is judged once for the quarter, without lines: whether he leads, general criteria and d, đ, e where
 *     the rule set asks for them once, overrides, and why he is not rated
 * @param months the three months of it; one that is left out is not yet known
 * @param carried months before it that were too short to be rated, where the rule set carries them over
 */
public record Quarterly(Span quarter, Slip judged, List<Tracked> months, List<Tracked> carried) {
    public Quarterly {
        months = List.copyOf(months);
        carried = List.copyOf(carried);
    }

    public Quarterly(Span quarter, Slip judged, List<Tracked> months) {
        this(quarter, judged, months, List.of());
    }
}
