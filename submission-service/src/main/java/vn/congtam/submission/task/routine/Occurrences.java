package vn.congtam.submission.task.routine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.congtam.events.submission.Recurrence;
import vn.congtam.rulebook.deadline.WorkingDays;

/**
 * The days of a month on which work comes. What is due by the week falls out on a holiday; what is due by the month moves to
 * the next working day, as terms do (Art. 148 of the Civil Code), and to the one before where that is in the next month.
 */
record Occurrences(Recurrence recurrence, WorkingDays worked) {

    /**
     * @param first the first day that counts
     * @param last the last that does
     */
    List<LocalDate> in(YearMonth month, LocalDate first, LocalDate last) {
        return nominal(month)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .map(day -> recurrence.cycle() == Recurrence.Cycle.MONTH ? moved(day, month) : day)
                .filter(worked::isWorked)
                .distinct()
                .toList();
    }

    private Stream<LocalDate> nominal(YearMonth month) {
        return switch (recurrence.cycle()) {
            case WORKING_DAY -> days(month);
            case WEEK ->
                days(month)
                        .filter(day ->
                                recurrence.days().contains(day.getDayOfWeek().getValue()));
            case MONTH ->
                recurrence.days().stream().sorted().map(number -> month.atDay(Math.min(number, month.lengthOfMonth())));
        };
    }

    private static Stream<LocalDate> days(YearMonth month) {
        return month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1));
    }

    private LocalDate moved(LocalDate day, YearMonth month) {
        LocalDate next = worked.orNext(day);
        if (YearMonth.from(next).equals(month)) return next;
        LocalDate before = day;
        while (!worked.isWorked(before) && before.getDayOfMonth() > 1) before = before.minusDays(1);
        return before;
    }
}
