package vn.congtam.reporting.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyId;

/**
 * What an agency came from, and what came of it.
 *
 * @param predecessors in whose place it stands
 * @param end in its own place; none while it goes on
 */
public record Lineage(
        AgencyId agency, List<Step> predecessors, @Nullable Step end) {

    /**
     * A merger or a split.
     *
     * @param agency that was succeeded
     * @param successors the heir first
     */
    public record Step(AgencyId agency, List<AgencyId> successors, LocalDate from, String document) {

        /** It goes on itself, or the first does. */
        public AgencyId heir() {
            return successors.contains(agency) ? agency : successors.getFirst();
        }
    }

    public static Lineage none(AgencyId agency) {
        return new Lineage(agency, List.of(), null);
    }

    static Set<String> keys(AgencySucceeded f) {
        return Stream.concat(Stream.of(f.agency()), f.successors().stream())
                .map(AgencyId::value)
                .collect(Collectors.toSet());
    }

    public static Lineage of(String key, @Nullable Lineage known, AgencySucceeded f) {
        AgencyId agency = new AgencyId(key);
        Lineage before = known == null ? none(agency) : known;
        Step step = new Step(f.agency(), f.successors(), f.from(), f.document());
        if (!f.agency().equals(agency)) return before.after(step);
        return f.successors().contains(agency) ? before : new Lineage(agency, before.predecessors, step);
    }

    /** Each has told its own, in whichever order. */
    private Lineage after(Step step) {
        List<Step> all = Stream.concat(predecessors.stream(), Stream.of(step))
                .sorted(Comparator.comparing(Step::from)
                        .thenComparing(one -> one.agency().value()))
                .toList();
        return new Lineage(agency, all, end);
    }
}
