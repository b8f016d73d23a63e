package vn.congtam.reporting.history.moment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.web.Act;

/**
 * Two times at once.
 *
 * @param on the day that is asked about
 * @param known the moment up to which facts count, that moment included
 */
public record Moment(LocalDate on, Instant known) {

    /** What is not said is today's and now. */
    public static Moment of(@Nullable LocalDate on, @Nullable Instant known, Instant now) {
        return new Moment(on == null ? LocalDate.ofInstant(now, Act.VIETNAM) : on, known == null ? now : known);
    }

    /** By the end of a day, Vietnam's. */
    public static Moment of(@Nullable LocalDate on, @Nullable LocalDate known, Instant now) {
        Instant end = known == null
                ? null
                : known.plusDays(1).atStartOfDay(Act.VIETNAM).minusNanos(1).toInstant();
        return of(on, end, now);
    }

    public LocalDate knownDay() {
        return LocalDate.ofInstant(known, Act.VIETNAM);
    }
}
