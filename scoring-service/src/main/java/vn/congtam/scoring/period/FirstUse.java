package vn.congtam.scoring.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/**
 * Since when an agency rates here: the first day of the earliest month or quarter that it opened by its work. Nobody is to
 * open by hand what went by before; who does so begins earlier.
 *
 * @param from none as long as it has opened longer spans alone
 */
record FirstUse(AgencyId agency, @Nullable LocalDate from) {

    static FirstUse of(@Nullable FirstUse known, PeriodOpened f) {
        LocalDate before = known == null ? null : known.from;
        LocalDate first = Span.parse(f.span()).first();
        boolean earlier = isRated(f) && (before == null || first.isBefore(before));
        return new FirstUse(f.agency(), earlier ? first : before);
    }

    private static boolean isRated(PeriodOpened f) {
        Kind kind = Span.parse(f.span()).kind();
        return f.basis() == Basis.WORK && (kind == Kind.MONTH || kind == Kind.QUARTER);
    }

    /** Whether anything was rated here by the end of a span. */
    boolean covers(Span span) {
        return from == null || !span.last().isBefore(from);
    }
}
