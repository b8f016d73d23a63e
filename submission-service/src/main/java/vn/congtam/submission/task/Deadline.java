package vn.congtam.submission.task;

import java.time.LocalDate;

/**
 * Until when one person has time for his part, and what of it he has missed.
 *
 * @param due the first last day that he was given; he keeps it when the work comes back to him
 * @param until the day by which the next delivery is; later than the first only for what was sent back
 * @param charged whether he was counted late for that delivery already, because he gave it away after the day
 * @param missed units that were late or failed in his hands and are not accepted since
 * @param again units that are to be done again by the later day
 */
record Deadline(LocalDate due, LocalDate until, boolean charged, int missed, int again) {

    static Deadline on(LocalDate due) {
        return new Deadline(due, due, false, 0, 0);
    }

    boolean isMissed(LocalDate today) {
        return today.isAfter(until);
    }

    /** One delivery is late once, be it handed in by him in the end or by another. */
    boolean counts(LocalDate today) {
        return isMissed(today) && !charged;
    }

    /** @param late units that were overdue that day, with those delivered */
    Deadline delivered(int late) {
        return new Deadline(due, until, false, Math.max(missed, late), 0);
    }

    /** @param failed units with a major content error */
    Deadline again(LocalDate later, int units, int failed) {
        return new Deadline(due, later, false, Math.max(missed, failed), units);
    }

    Deadline accepted(int units) {
        return new Deadline(due, due, false, Math.max(0, missed - units), 0);
    }

    Deadline handedOver(boolean late) {
        return new Deadline(due, until, charged || late, missed, again);
    }

    /**
     * How many of the open units he has missed by today: all of them after the day, else those that fell short before, and
     * those not sent back for which the first day was the last.
     *
     * @param fellShort whether that was not exempted since
     */
    int missed(int open, boolean fellShort, LocalDate today) {
        if (isMissed(today)) return open;
        int overdue = today.isAfter(due) ? Math.max(0, open - again) : 0;
        return Math.min(open, Math.max(fellShort ? missed : 0, overdue));
    }
}
