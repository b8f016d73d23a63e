package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyId;

/** In whose place an agency stands, and since when. */
record Lineage(AgencyId agency, List<Before> predecessors) {

    /** Each has told its own, in whichever order. */
    private static final Comparator<Before> ORDER =
            Comparator.comparing(Before::from).thenComparing(one -> one.agency().value());

    record Before(AgencyId agency, LocalDate from) {}

    static Set<String> keys(AgencySucceeded f) {
        return f.successors().stream()
                .filter(one -> !one.equals(f.agency()))
                .map(AgencyId::value)
                .collect(Collectors.toSet());
    }

    static Lineage of(String successor, @Nullable Lineage known, AgencySucceeded f) {
        Stream<Before> former = known == null ? Stream.empty() : known.predecessors().stream();
        Before another = new Before(f.agency(), f.from());
        return new Lineage(
                new AgencyId(successor),
                Stream.concat(former, Stream.of(another)).sorted(ORDER).toList());
    }

    Stream<AgencyId> on(LocalDate day) {
        return predecessors.stream().filter(one -> !one.from().isAfter(day)).map(Before::agency);
    }
}
