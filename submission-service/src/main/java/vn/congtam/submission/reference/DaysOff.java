package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.rulebook.deadline.WorkingDays;

/** The holidays of each year, and the days worked in their place, as listed last. */
record DaysOff(Map<String, Listed> years) {

    record Listed(List<LocalDate> days, List<LocalDate> makeUp) {}

    static DaysOff of(@Nullable DaysOff known, HolidaysListed f) {
        Map<String, Listed> all = new TreeMap<>(known == null ? Map.of() : known.years);
        all.put(Integer.toString(f.year()), new Listed(f.days(), f.madeUp()));
        return new DaysOff(all);
    }

    WorkingDays workingDays() {
        return new WorkingDays(
                of(years.values().stream().map(Listed::days)),
                of(years.values().stream().map(Listed::makeUp)));
    }

    private static Set<LocalDate> of(Stream<List<LocalDate>> lists) {
        return lists.flatMap(List::stream).collect(Collectors.toSet());
    }
}
