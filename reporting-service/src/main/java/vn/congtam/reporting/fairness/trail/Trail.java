package vn.congtam.reporting.fairness.trail;

import java.util.List;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.rulebook.period.Span;

/**
 * What somebody did in a span, and what was done of his.
 *
 * @param own his slip, if there is one
 * @param judged slips on which he acted
 * @param tasks that he handed in or accepted
 * @param papers that prove work of his
 */
public record Trail(
        StaffCode staff,
        Span span,
        List<Judged> own,
        List<Judged> judged,
        List<Handled> tasks,
        List<Paper> papers,
        List<Timesheet> sheets) {

    /** As far as it lies in one agency; of who worked in two, what belongs to neither by itself is left out. */
    public Trail in(AgencyId agency) {
        boolean elsewhere = tasks.stream().anyMatch(one -> !agency.equals(one.agency()));
        return new Trail(
                staff,
                span,
                own.stream().filter(one -> one.isOf(agency)).toList(),
                judged.stream().filter(one -> one.isOf(agency)).toList(),
                tasks.stream().filter(one -> agency.equals(one.agency())).toList(),
                elsewhere ? List.of() : papers,
                elsewhere ? List.of() : sheets);
    }
}
