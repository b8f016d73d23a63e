package vn.congtam.rulebook.deadline;

import java.time.LocalDate;
import vn.congtam.rulebook.Step;

/**
 * The last day on which something is in time, and why.
 *
 * @param last that day is still in time
 */
public record Term(LocalDate last, Step step) {
    public boolean isLate(LocalDate day) {
        return day.isAfter(last);
    }
}
