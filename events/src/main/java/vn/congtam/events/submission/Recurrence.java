package vn.congtam.events.submission;

import java.util.List;

/**
 * On which days something comes again.
 *
 * @param days none for every working day; of the week, Monday is 1; of the month from 1, where 31 is its last
 */
public record Recurrence(Cycle cycle, List<Integer> days) {

    public enum Cycle {
        WORKING_DAY,
        WEEK,
        MONTH
    }
}
