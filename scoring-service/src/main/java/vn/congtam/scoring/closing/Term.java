package vn.congtam.scoring.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.PeriodFact.AdditionRequested;
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
        List<Asked> additions,
        long version) {

    /** Somebody recorded after the lock, whom one asks to be added, and another is to agree. */
    record Asked(StaffCode staff, StaffCode by, String reason, String document) {
        static Asked of(AdditionRequested f) {
            return new Asked(f.staff(), f.by(), f.reason(), f.document());
        }
    }

    Term stated(boolean some) {
        return with(some, reported, reportedLate, lockedAt, publishedOn, additions, version);
    }

    Term reported(boolean late) {
        return with(named, true, late, lockedAt, publishedOn, additions, version);
    }

    Term locked(Instant at) {
        return with(named, reported, reportedLate, at, publishedOn, additions, version);
    }

    Term published(LocalDate on) {
        return with(named, reported, reportedLate, lockedAt, on, additions, version);
    }

    Term asked(Asked one) {
        return waitingFor(Stream.concat(answered(one.staff()).additions().stream(), Stream.of(one))
                .toList());
    }

    Term answered(StaffCode staff) {
        return waitingFor(
                additions.stream().filter(one -> !one.staff().equals(staff)).toList());
    }

    private Term waitingFor(List<Asked> now) {
        return with(named, reported, reportedLate, lockedAt, publishedOn, now, version);
    }

    Term at(long seq) {
        return with(named, reported, reportedLate, lockedAt, publishedOn, additions, seq);
    }

    /** The same period, with what becomes of it. */
    private Term with(
            boolean some,
            boolean handedIn,
            boolean late,
            @Nullable Instant locked,
            @Nullable LocalDate published,
            List<Asked> waiting,
            long seq) {
        return new Term(
                period, agency, span, rules, due, some, openedAt, handedIn, late, locked, published, waiting, seq);
    }
}
