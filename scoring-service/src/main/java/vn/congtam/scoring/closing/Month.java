package vn.congtam.scoring.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;

/** An agency's period: since when it is open, by when it is due, when it was locked. */
record Month(
        PeriodId period,
        AgencyId agency,
        String month,
        Rules rules,
        LocalDate due,
        Instant openedAt,
        @Nullable Instant lockedAt,
        long version) {

    Month locked(Instant at) {
        return new Month(period, agency, month, rules, due, openedAt, at, version);
    }

    Month at(long seq) {
        return new Month(period, agency, month, rules, due, openedAt, lockedAt, seq);
    }
}
