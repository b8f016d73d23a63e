package vn.congtam.scoring.slip;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.slip.SlipCommand.DecideGrade;

/** Leave within a quarter that is rated all the same: months that lie within it whole were not worked (Art. 21). */
final class Leave {
    private Leave() {}

    /**
     * What would change nothing, or leave nothing of the months in which he served, is refused: of other spans nothing is told
     * but whether they are rated.
     */
    static void mustCount(SlipState slip, DecideGrade c, Presence presence) {
        Absent absent = c.absent();
        if (absent == null) return;
        if (c.document() == null) throw Refusal.DOCUMENT_NEEDED.refuse("/document");
        SlipOpened opened = Guards.opened(slip);
        Span span = Span.parse(opened.span());
        boolean quarter = span.kind() == Kind.QUARTER && opened.basis() == Basis.WORK;
        List<String> served = served(span, presence.in(c.id().staff(), span));
        long worked = worked(span, absent).stream().filter(served::contains).count();
        if (!quarter || worked == 0 || worked == served.size()) throw Refusal.ABSENCE_NOT_COUNTED.refuse("/absentFrom");
        mustNotHaveWorked(slip, absent);
    }

    /** What was accepted of a month was worked in it. */
    private static void mustNotHaveWorked(SlipState slip, Absent absent) {
        slip.work.values().stream()
                .map(WorkRecorded::line)
                .filter(line -> line.counts() && line.work().completed() > 0)
                .map(line -> Span.parse(line.month()))
                .filter(month -> covers(absent, month))
                .findFirst()
                .ifPresent(month -> {
                    throw Refusal.ABSENCE_WORKED.refuse("/absentFrom", YearMonth.parse(month.toString()));
                });
    }

    static boolean covers(Absent absent, Span month) {
        return !month.first().isBefore(absent.from()) && !month.last().isAfter(absent.until());
    }

    /** @param served the months at whose end somebody served; none for all of them */
    static @Nullable List<String> without(@Nullable GradeDecided decided, Span quarter, @Nullable List<String> served) {
        Absent absent = decided == null ? null : decided.absent();
        if (absent == null) return served;
        List<String> worked = worked(quarter, absent).stream()
                .filter(served(quarter, served)::contains)
                .toList();
        return worked.isEmpty() ? served : worked;
    }

    private static List<String> served(Span quarter, @Nullable List<String> served) {
        return served == null ? quarter.months().stream().map(Span::toString).toList() : served;
    }

    private static List<String> worked(Span span, Absent absent) {
        return span.months().stream()
                .filter(month -> !covers(absent, month))
                .map(Span::toString)
                .toList();
    }
}
