package vn.congtam.scoring.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.PeriodId;

/**
 * An agency's period: since when it is open, by when it is due, when it was reported, locked and made known.
 *
 * @param named whether those listed alone are rated, for an occasion, and not the whole agency
 */
record Term(
        PeriodId period,
        AgencyId agency,
        String span,
        List<Governed> rules,
        LocalDate due,
        boolean named,
        Instant openedAt,
        boolean reported,
        boolean reportedLate,
        @Nullable Instant lockedAt,
        @Nullable LocalDate publishedOn,
        long version) {

    Term stated(boolean some) {
        return new Term(
                period,
                agency,
                span,
                rules,
                due,
                some,
                openedAt,
                reported,
                reportedLate,
                lockedAt,
                publishedOn,
                version);
    }

    Term reported(boolean late) {
        return new Term(period, agency, span, rules, due, named, openedAt, true, late, lockedAt, publishedOn, version);
    }

    Term locked(Instant at) {
        return new Term(
                period, agency, span, rules, due, named, openedAt, reported, reportedLate, at, publishedOn, version);
    }

    Term published(LocalDate on) {
        return new Term(
                period, agency, span, rules, due, named, openedAt, reported, reportedLate, lockedAt, on, version);
    }

    Term at(long seq) {
        return new Term(
                period, agency, span, rules, due, named, openedAt, reported, reportedLate, lockedAt, publishedOn, seq);
    }
}
