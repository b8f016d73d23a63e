package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.List;
import vn.congtam.events.indicator.StaffCode;

/**
 * Work that is assessed.
 *
 * @param assessor who was to, since that day
 * @param owners the present ones
 * @param people they, and those who handed it over: none of them assesses it
 * @param overdue whether the day has passed by which it was to be assessed
 */
public record Assessed(
        StaffCode assessor, LocalDate since, List<StaffCode> owners, List<StaffCode> people, boolean overdue) {

    public Assessed {
        owners = List.copyOf(owners);
        people = List.copyOf(people);
    }

    boolean isOf(StaffCode somebody) {
        return people.contains(somebody);
    }
}
