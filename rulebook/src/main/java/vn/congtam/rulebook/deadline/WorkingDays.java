package vn.congtam.rulebook.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday but for the holidays, and the days that make up for one.
 *
 * @param holidays days off besides Saturdays and Sundays
 * @param makeUp Saturdays or Sundays that are worked
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUp) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUp = Set.copyOf(makeUp);
    }

    public WorkingDays(Set<LocalDate> holidays) {
        this(holidays, Set.of());
    }

    public boolean isWorked(LocalDate day) {
        if (makeUp.contains(day)) return true;
        DayOfWeek of = day.getDayOfWeek();
        return of != DayOfWeek.SATURDAY && of != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /**
     * The working day by which a number of them has passed; the day it runs from does not count.
     *
     * @param days 1 or more
     */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left--) day = orNext(day.plusDays(1));
        return day;
    }

    /** The day itself if it is worked, otherwise the next that is. */
    public LocalDate orNext(LocalDate day) {
        LocalDate worked = day;
        while (!isWorked(worked)) worked = worked.plusDays(1);
        return worked;
    }
}
