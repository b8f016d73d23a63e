package vn.congtam.rulebook.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/**
 * Until when to petition, to resolve a petition, to report and to classify. What the law leaves open, the agency's own
 * rule set must set: there is no default that nobody decided.
 */
public final class Terms {
    static final String FILE = "petition.file-within-days";
    static final String RESOLVE = "petition.resolve-within-working-days";

    private final Parameters law;

    private Terms(RuleSet rules) {
        law = rules.law();
    }

    public static Terms by(RuleSet rules) {
        return new Terms(rules);
    }

    /** For petitions; open while the agency's regulation sets none. */
    public Limits limits() {
        return Limits.by(law);
    }

    /**
     * Until when a petition may be filed. The day of publication does not count.
     *
     * @throws RuleViolation {@code TERM_NOT_SET} when no regulation sets it
     */
    public Term fileBy(LocalDate published, WorkingDays calendar) {
        int days = set(FILE, limits().fileWithinDays());
        LocalDate last = lastDay(published.plusDays(days), calendar);
        return term("petition-file", last, Inputs.of("published", published).and("days", days));
    }

    /**
     * A term in calendar days that ends on a day off ends on the next working day (Art. 148 of the Civil Code), unless the
     * rule set says {@code term.last-day-off=SAME_DAY}.
     */
    public LocalDate lastDay(LocalDate end, WorkingDays calendar) {
        return law.text("term.last-day-off").equals("SAME_DAY") ? end : calendar.orNext(end);
    }

    /**
     * Until when a petition must be resolved; the day of receipt does not count.
     *
     * @throws RuleViolation {@code TERM_NOT_SET} when no regulation sets it
     */
    public Term resolveBy(LocalDate received, WorkingDays calendar) {
        int days = set(RESOLVE, limits().resolveWithinWorkingDays());
        LocalDate last = calendar.after(received, days);
        return term("petition-resolve", last, Inputs.of("received", received).and("days", days));
    }

    /** The last day on which the head alone makes known what he locked; the day of the lock does not count. */
    public LocalDate publishBy(LocalDate locked, WorkingDays calendar) {
        return calendar.after(locked, law.count("publication.within-working-days"));
    }

    /** Until when an agency reports a month; later is not submitted in the month. */
    public Term reportBy(YearMonth month) {
        int day = Math.min(law.count("report.due-day"), month.lengthOfMonth());
        return term("report-due", month.atDay(day), Inputs.of("month", month));
    }

    /**
     * Until when a year is classified.
     *
     * @param special a body that has until the next year, as its superior guides
     */
    public Term classifyBy(int year, boolean special) {
        MonthDay due = MonthDay.parse("--" + law.text(special ? "year.due-special" : "year.due"));
        return term("year-due", due.atYear(special ? year + 1 : year), Inputs.of("year", year));
    }

    /**
     * The first day on which a span may be ended for good: when it is over, or before that on the day on which the law has
     * it reported; for a year, on that day of the month before the one in which it is classified.
     *
     * @param due by when it is to be classified, as its period was opened
     */
    public LocalDate endFrom(Span span, LocalDate due) {
        LocalDate over = span.last().plusDays(1);
        LocalDate reported = reportBy(reported(span, due)).last();
        return reported.isBefore(over) ? reported : over;
    }

    private YearMonth reported(Span span, LocalDate due) {
        if (span.kind() != Kind.YEAR) return YearMonth.from(span.last());
        LocalDate usual = classifyBy(span.first().getYear(), false).last();
        return YearMonth.from(due.isAfter(usual) ? due : usual).minusMonths(1);
    }

    private Term term(String rule, LocalDate last, Inputs inputs) {
        Steps steps = new Steps(law);
        steps.add(rule, last, inputs);
        return new Term(last, steps.all().getFirst());
    }

    private static int set(String name, @Nullable Integer days) {
        if (days == null) throw new RuleViolation(List.of(Defect.TERM_NOT_SET.at("/" + name, name)));
        return days;
    }
}
