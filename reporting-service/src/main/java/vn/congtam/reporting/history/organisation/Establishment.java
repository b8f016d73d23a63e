package vn.congtam.reporting.history.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyFact;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionSucceeded;
import vn.congtam.events.indicator.AgencyFact.StaffReallocated;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.moment.Standing;

/** An agency and its divisions on a day, by the facts told so far. */
final class Establishment {
    private final LocalDate day;
    private final Map<String, Standing> all = new LinkedHashMap<>();

    Establishment(LocalDate day) {
        this.day = day;
    }

    Stream<Standing> standings() {
        return all.values().stream();
    }

    void told(AgencyFact fact, Told told) {
        switch (fact) {
            case AgencyEstablished f -> established(f, told);
            case DivisionEstablished f -> put("division of " + f.agency() + "/" + f.division(), named(f.name()), told);
            case AgencySucceeded f -> succeeded(f, told);
            case DivisionSucceeded f -> succeeded(f, told);
            case StaffReallocated _ -> {}
        }
    }

    private void established(AgencyEstablished f, Told told) {
        Map<String, String> values = named(f.name());
        if (f.from() != null) values.put("from", f.from().toString());
        put("agency of " + f.agency(), values, told);
    }

    private void succeeded(AgencySucceeded f, Told told) {
        if (f.from().isAfter(day) || f.successors().contains(f.agency())) return;
        add("agency of " + f.agency(), "heir", f.successors().getFirst().value(), told);
    }

    private void succeeded(DivisionSucceeded f, Told told) {
        if (f.from().isAfter(day) || f.successors().contains(f.division())) return;
        String heir = f.agency() + "/" + f.successors().getFirst();
        add("division of " + f.agency() + "/" + f.division(), "division", heir, told);
    }

    private static Map<String, String> named(String name) {
        return new LinkedHashMap<>(Map.of("name", name));
    }

    private void add(String of, String field, String value, Told told) {
        Standing known = all.get(of);
        Map<String, String> values = new LinkedHashMap<>(known == null ? Map.of() : known.values());
        values.put(field, value);
        put(of, values, told);
    }

    private void put(String of, Map<String, String> values, Told told) {
        all.put(of, new Standing(of, values, told.eventId(), told.at()));
    }
}
