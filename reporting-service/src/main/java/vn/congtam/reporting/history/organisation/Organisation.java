package vn.congtam.reporting.history.organisation;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyFact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.Recollection;
import vn.congtam.reporting.history.moment.Remembered;
import vn.congtam.reporting.history.moment.Standing;
import vn.congtam.reporting.history.moment.State;

/**
 * An agency with its divisions, its people and what it goes by, read up to a moment and for a day.
 *
 * @param told of the agency and of what is laid down, in the order recorded
 * @param people all who were ever recorded as its own, by their code
 */
public record Organisation(AgencyId agency, List<Told> told, Map<StaffCode, Recollection> people, FactReader reader)
        implements Remembered {
    private static final String PERSON = "person of ";
    private static final Set<String> OF_THE_AGENCY = Set.of("serves", "agency");

    @Override
    public Optional<Instant> begins() {
        Stream<Instant> service = people.values().stream().flatMap(one -> one.begins().stream());
        return Stream.concat(told.stream().map(Told::at), service).min(Comparator.naturalOrder());
    }

    @Override
    public State at(Moment moment) {
        Establishment establishment = new Establishment(moment.on());
        Rulings rulings = new Rulings(moment.on());
        told.stream().filter(one -> !one.at().isAfter(moment.known())).forEach(one -> {
            switch (one.fact(reader)) {
                case AgencyFact fact -> establishment.told(fact, one);
                case RegulationFact fact -> rulings.told(fact, one);
                default -> {}
            }
        });
        Stream<Standing> staff =
                people.entrySet().stream().flatMap(one -> serving(one.getKey(), one.getValue(), moment).stream());
        return new State(
                moment,
                Stream.of(establishment.standings(), rulings.standings(), staff)
                        .flatMap(some -> some)
                        .toList());
    }

    private Optional<Standing> serving(StaffCode staff, Recollection person, Moment moment) {
        return person.at(moment).standings().stream()
                .filter(one -> agency.value().equals(one.values().get("agency")))
                .findFirst()
                .map(one -> new Standing(PERSON + staff, without(one.values()), one.eventId(), one.at()));
    }

    private static Map<String, String> without(Map<String, String> values) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.keySet().removeAll(OF_THE_AGENCY);
        return others;
    }
}
