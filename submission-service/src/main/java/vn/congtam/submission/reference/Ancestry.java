package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.HashSet;
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
        Set<AgencyId> seen = new HashSet<>();
        List<AgencyId> next = List.of(agency);
        while (!next.isEmpty() && !next.contains(former)) {
            next = next.stream()
                    .filter(seen::add)
                    .flatMap(one -> predecessors(one, day))
                    .toList();
        }
        return next.contains(former);
    }
}
