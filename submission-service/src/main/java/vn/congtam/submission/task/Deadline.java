package vn.congtam.submission.task;

import java.time.LocalDate;

/**
 * Until when one person has time for his part.
 *
 * @param due the first last day that he was given; he keeps it when the work comes back to him
 * @param until the day by which the next delivery is; later than the first only for what was sent back
 * @param charged whether he was counted late for that delivery already, because he gave it away after the day
 */
record Deadline(LocalDate due, LocalDate until, boolean charged) {

    static Deadline on(LocalDate due) {
        return new Deadline(due, due, false);
    }

    boolean isMissed(LocalDate today) {
        return today.isAfter(until);
    }

    /** One delivery is late once, be it handed in by him in the end or by another. */
    boolean counts(LocalDate today) {
        return isMissed(today) && !charged;
    }

    Deadline delivered() {
        return new Deadline(due, until, false);
    }

    Deadline again(LocalDate later) {
        return new Deadline(due, later, false);
    }

    Deadline handedOver(boolean late) {
        return new Deadline(due, until, charged || late);
    }
}
