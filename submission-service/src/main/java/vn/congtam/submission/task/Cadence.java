package vn.congtam.submission.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When tasks are told what the files come to: all of them from time to time, and those of a month that is over as soon as
 * something of it changes, a few changes at a time.
 */
final class Cadence {
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final Duration pause;
    private final Set<String> over = ConcurrentHashMap.newKeySet();
    private @Nullable Instant all;

    /** @param pause between two times at which all are told */
    Cadence(Duration pause) {
        this.pause = pause;
    }

    Duration rest() {
        return pause.compareTo(MOMENT) < 0 ? pause : MOMENT;
    }

    void changed(Tally tally, LocalDate today) {
        Tally.What what = tally.what();
        if (tally.open() && what != null && YearMonth.parse(what.month()).isBefore(YearMonth.from(today))) {
            over.add(tally.task());
        }
    }

    /** Those of months that are over which changed since it was asked last. */
    Set<String> over() {
        Set<String> some = Set.copyOf(over);
        over.removeAll(some);
        return some;
    }

    /** Asked when they are about to be. */
    boolean isAllDue(Instant now) {
        if (all != null && now.isBefore(all.plus(pause))) return false;
        all = now;
        return true;
    }
}
