package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.wire.ReadModel;

/** In whose place agencies stand. */
record Ancestry(ReadModel<Lineage> lineages) {

    Stream<AgencyId> predecessors(AgencyId agency, LocalDate day) {
        return lineages.find(agency.value()).stream().flatMap(lineage -> lineage.on(day));
    }

    boolean continues(AgencyId agency, AgencyId former, LocalDate day) {
        return all(agency, day).contains(former);
    }

    /** Itself, and all in whose place it stands, however far back. */
    List<AgencyId> all(AgencyId agency, LocalDate day) {
        Set<AgencyId> all = new LinkedHashSet<>();
        List<AgencyId> next = List.of(agency);
        while (!next.isEmpty()) {
            next = next.stream()
                    .filter(all::add)
                    .flatMap(one -> predecessors(one, day))
                    .toList();
        }
        return List.copyOf(all);
    }
}
