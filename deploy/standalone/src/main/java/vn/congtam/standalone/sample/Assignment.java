package vn.congtam.standalone.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A task of the sample, with what will become of it.
 *
 * @param key the same at every play, so that a play that was cut off goes on where it stopped
 */
record Assignment(
        String key,
        Person owner,
        String product,
        String title,
        int quantity,
        boolean planned,
        LocalDate assigned,
        LocalDate due,
        Fate fate) {

    /** How many units are handed in. */
    int delivered() {
        return fate == Fate.PARTLY_DONE ? Math.max(1, quantity * 3 / 4) : quantity;
    }

    boolean isWithin(YearMonth month) {
        return YearMonth.from(assigned).equals(month) && YearMonth.from(due).equals(month);
    }

    LocalDate submitted() {
        return switch (fate) {
            case LATE, LATE_FOR_AN_OBJECTIVE_CAUSE -> due.plusDays(2);
            default -> due.minusDays(1);
        };
    }
}
