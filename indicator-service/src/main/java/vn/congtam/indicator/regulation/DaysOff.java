package vn.congtam.indicator.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.regulation.RegulationId;

/**
 * The holidays of a year and the days worked in their place (Art. 112 of the Labour Code), as one document lists them.
 *
 * @param makeUp Saturdays and Sundays that are worked
 */
record DaysOff(int year, List<LocalDate> days, List<LocalDate> makeUp) {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    void mustFit() {
        mustBeOfYear(days, "/days/");
        mustBeOfYear(makeUp, "/makeUp/");
        for (int i = 0; i < makeUp.size(); i++) mustMakeUp(makeUp.get(i), "/makeUp/" + i);
    }

    private void mustBeOfYear(List<LocalDate> listed, String at) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            LocalDate day = listed.get(i);
            if (day.getYear() != year) {
                throw Refusal.HOLIDAY_OF_ANOTHER_YEAR.refuse(at + i, day, Integer.toString(year));
            }
            if (!seen.add(day)) throw Refusal.HOLIDAY_REPEATED.refuse(at + i, day);
        }
    }

    private void mustMakeUp(LocalDate day, String at) {
        if (days.contains(day)) throw Refusal.HOLIDAY_WORKED.refuse(at, day);
        if (!WEEKEND.contains(day.getDayOfWeek())) throw Refusal.WORKED_ANYWAY.refuse(at, day);
    }

    HolidaysListed listed(RegulationId by, String document) {
        return new HolidaysListed(by, year, inOrder(days), document, makeUpOrNone());
    }

    private @Nullable List<LocalDate> makeUpOrNone() {
        return makeUp.isEmpty() ? null : inOrder(makeUp);
    }

    private static List<LocalDate> inOrder(List<LocalDate> some) {
        return some.stream().sorted().toList();
    }
}
