package vn.congtam.reporting.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.wire.ReadModel;

/** Which agencies stand in the place of which. */
@Component
public class Lineages {
    private final ReadModel<Lineage> all;

    public Lineages(ReadModel<Lineage> all) {
        this.all = all;
    }

    public Lineage of(AgencyId agency) {
        return all.find(agency.value()).orElseGet(() -> Lineage.none(agency));
    }

    /** One that led to it, and to which next. */
    public record Ancestor(Lineage.Step step, AgencyId towards) {}

    /** All that it came from, by whatever ways, those nearest first. */
    public List<List<Ancestor>> ways(AgencyId agency) {
        List<List<Ancestor>> ways = new ArrayList<>();
        walk(agency, List.of(), new HashSet<>(Set.of(agency)), ways);
        return ways;
    }

    private void walk(AgencyId agency, List<Ancestor> way, Set<AgencyId> seen, List<List<Ancestor>> ways) {
        for (Lineage.Step step : of(agency).predecessors()) {
            if (seen.add(step.agency())) {
                List<Ancestor> longer = new ArrayList<>(way);
                longer.add(new Ancestor(step, agency));
                ways.add(List.copyOf(longer));
                walk(step.agency(), longer, seen, ways);
            }
        }
    }

    /** The agency itself, or which on that day goes on with what it left. */
    public AgencyId standingFor(AgencyId agency, LocalDate day) {
        Set<AgencyId> passed = new HashSet<>();
        AgencyId next = agency;
        while (passed.add(next)) {
            Lineage.Step end = of(next).end();
            if (end != null && !day.isBefore(end.from())) next = end.heir();
        }
        return next;
    }
}
