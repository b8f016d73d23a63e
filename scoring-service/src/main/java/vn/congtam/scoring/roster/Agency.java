package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyId;

/**
 * An agency and its divisions, by the names they bear now.
 *
 * @param end when others took its place; none while it stands
 */
public record Agency(
        AgencyId agency,
        String name,
        Map<String, String> divisions,
        @Nullable End end) {

    /**
     * @param heir who goes on with what it left open
     * @param on the first day on which it stands no more
     */
    public record End(AgencyId heir, LocalDate on) {}

    static Agency named(@Nullable Agency known, AgencyId agency, String name) {
        return known == null
                ? new Agency(agency, name, Map.of(), null)
                : new Agency(agency, name, known.divisions, known.end);
    }

    static Agency divided(@Nullable Agency known, AgencyId agency, String division, String name) {
        Agency before = known == null ? named(null, agency, agency.value()) : known;
        Map<String, String> more = new TreeMap<>(before.divisions);
        more.put(division, name);
        return new Agency(agency, before.name, more, before.end);
    }

    /** Where it is among its successors it goes on. */
    static Agency succeeded(@Nullable Agency known, AgencySucceeded f) {
        Agency before = known == null ? named(null, f.agency(), f.agency().value()) : known;
        return f.successors().contains(f.agency())
                ? before
                : new Agency(
                        before.agency,
                        before.name,
                        before.divisions,
                        new End(f.successors().getFirst(), f.from()));
    }

    Optional<AgencyId> heirOn(LocalDate day) {
        return Optional.ofNullable(end).filter(one -> !day.isBefore(one.on())).map(End::heir);
    }
}
