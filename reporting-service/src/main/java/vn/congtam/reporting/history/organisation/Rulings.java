package vn.congtam.reporting.history.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.moment.Standing;

/** By what one goes on a day: the agency's own before the province's; of several of one the latest, then the one told later. */
public final class Rulings {
    private final LocalDate day;
    private final Map<String, Ruling> provinces = new LinkedHashMap<>();
    private final Map<String, Ruling> own = new LinkedHashMap<>();

    /** @param standing none where own rules were ended */
    private record Ruling(LocalDate from, @Nullable Standing standing) {}

    public Rulings(LocalDate day) {
        this.day = day;
    }

    public Stream<Standing> standings() {
        Map<String, Ruling> binding = new LinkedHashMap<>(provinces);
        own.forEach((of, ruling) -> {
            if (ruling.standing() != null) binding.put(of, ruling);
        });
        return binding.values().stream().flatMap(one -> Stream.ofNullable(one.standing()));
    }

    public void told(RegulationFact fact, Told told) {
        switch (fact) {
            case RuleSetAdopted f ->
                rule(
                        f,
                        "rules of " + f.kind(),
                        f.from(),
                        told,
                        Map.of("ruleSet", f.rules().id()));
            case OwnRulesEnded f -> rule(f, "rules of " + f.kind(), f.from(), told, Map.of());
            case RatedSpanAdopted f ->
                rule(f, "span of all", f.from(), told, Map.of("spans", f.span().name()));
            case PetitionTermsAdopted _, HolidaysListed _ -> {}
        }
    }

    private void rule(RegulationFact by, String of, LocalDate from, Told told, Map<String, String> what) {
        if (from.isAfter(day)) return;
        Map<String, Ruling> all = by.regulation().equals(RegulationId.PROVINCE) ? provinces : own;
        all.merge(
                of,
                new Ruling(from, standing(by, of, from, told, what)),
                (known, next) -> next.from().isBefore(known.from()) ? known : next);
    }

    private static @Nullable Standing standing(
            RegulationFact by, String of, LocalDate from, Told told, Map<String, String> what) {
        if (what.isEmpty()) return null;
        Map<String, String> values = new LinkedHashMap<>(what);
        values.put("from", from.toString());
        values.put("laidDownBy", by.regulation().agency().map(AgencyId::value).orElse(""));
        return new Standing(of, values, told.eventId(), told.at());
    }
}
