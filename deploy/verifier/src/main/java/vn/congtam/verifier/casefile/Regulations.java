package vn.congtam.verifier.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Adoption;
import vn.congtam.reckoning.InForce;
import vn.congtam.reckoning.Law;

/** What the province, and each agency for itself, laid down about rule sets, and when it was told. */
final class Regulations {
    private static final String STREAM = "regulation/";

    private final Law law;
    private final Map<String, List<Dated>> byStream = new TreeMap<>();

    private record Dated(Instant at, Adoption adoption) {}

    private Regulations(Law law) {
        this.law = law;
    }

    /** @param streams whole ones; what was adopted must be in the file itself, too */
    static Regulations of(Map<String, List<Told>> streams, Law law, Findings findings) {
        Regulations all = new Regulations(law);
        streams.forEach((stream, told) -> {
            if (stream.startsWith(STREAM)) all.byStream.put(stream, all.read(told, findings));
        });
        return all;
    }

    private List<Dated> read(List<Told> stream, Findings findings) {
        List<Dated> all = new ArrayList<>();
        for (Told told : stream)
            findings.facts(List.of(told), RegulationFact.class).stream()
                    .flatMap(fact -> adoption(fact, told, findings).stream())
                    .forEach(one -> all.add(new Dated(told.at(), one)));
        return all;
    }

    private Optional<Adoption> adoption(RegulationFact fact, Told told, Findings findings) {
        return switch (fact) {
            case RuleSetAdopted f -> {
                if (!law.knows(f.rules()))
                    findings.add(
                            "RULES_MISSING",
                            told,
                            told.stream() + " " + f.rules().id());
                yield Optional.of(Adoption.of(f));
            }
            case OwnRulesEnded f -> Optional.of(Adoption.of(f));
            default -> Optional.empty();
        };
    }

    /** The stream that is not wholly in the file, so that it cannot be told which rules were in force. */
    Optional<String> missing(@Nullable AgencyId agency) {
        return ids(agency).filter(id -> !byStream.containsKey(id)).findFirst();
    }

    /** What was told within that time, the moments at which the answer may have changed. */
    Stream<Instant> changes(@Nullable AgencyId agency, Instant after, Instant until) {
        return ids(agency)
                .flatMap(id -> byStream.getOrDefault(id, List.of()).stream())
                .map(Dated::at)
                .filter(at -> at.isAfter(after) && !at.isAfter(until));
    }

    /**
     * @param agency none for what goes by the province alone
     * @param known what was told later counts for nothing
     */
    Optional<Rules> inForce(@Nullable AgencyId agency, SubjectKind kind, LocalDate day, Instant known) {
        List<Rules> adopted = ids(agency)
                .map(id -> until(known, id))
                .flatMap(told -> Adoption.on(told, kind, day))
                .toList();
        return InForce.of(adopted, law, kind, day);
    }

    private List<Adoption> until(Instant known, String id) {
        return byStream.getOrDefault(id, List.of()).stream()
                .filter(one -> !one.at().isAfter(known))
                .map(Dated::adoption)
                .toList();
    }

    /** An agency's own go before those of the province. */
    private static Stream<String> ids(@Nullable AgencyId agency) {
        Stream<RegulationId> own = agency == null ? Stream.of() : Stream.of(RegulationId.of(agency));
        return Stream.concat(own, Stream.of(RegulationId.PROVINCE)).map(RegulationId::toString);
    }
}
