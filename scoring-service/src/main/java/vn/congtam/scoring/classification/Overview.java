package vn.congtam.scoring.classification;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.events.scoring.PeriodFact.PriorityApproved;
import vn.congtam.reckoning.classification.Classification;
import vn.congtam.reckoning.classification.Leeway;
import vn.congtam.reckoning.classification.Performance;
import vn.congtam.rulebook.text.Text;
import vn.congtam.scoring.reference.classification.Governance;

/**
 * How the grades of a period are spread.
 *
 * @param spreads the agency, then its groups of similar tasks; again for each rule set
 * @param overrun where the cap is exceeded since the lock, by a grade that could not be refused
 * @param violations that refuse the lock
 * @param warnings that do not
 * @param departures where the grade decided is not the one computed
 * @param names of those that it mentions, by their codes
 */
record Overview(
        String period,
        AgencyId agency,
        String span,
        boolean locked,
        @Nullable Grade agencyGrade,
        @Nullable Raised raised,
        @Nullable Priority priority,
        @Nullable Overrun overrun,
        List<Spread> spreads,
        List<Text> violations,
        List<Text> warnings,
        List<Departure> departures,
        Map<String, String> names) {

    record Raised(BigDecimal percent, String reason, String document) {
        static @Nullable Raised of(@Nullable CapRaised f) {
            return f == null ? null : new Raised(f.percent(), f.reason(), f.document());
        }
    }

    record Priority(List<StaffCode> order, String document) {
        static @Nullable Priority of(@Nullable PriorityApproved f) {
            return f == null ? null : new Priority(f.order(), f.document());
        }
    }

    /**
     * @param staff by whose grade it came; none where the share changed
     * @param by who gave it
     */
    record Overrun(@Nullable StaffCode staff, StaffCode by, Instant at, List<Place> places) {

        /** @param group of similar tasks; none for the whole agency */
        record Place(@Nullable String group, int excellent, int allowed, int exceeded) {}

        static @Nullable Overrun of(Governance.@Nullable Overrun known) {
            if (known == null) return null;
            List<Place> places = known.places().stream()
                    .map(one -> new Place(one.group(), one.excellent(), one.allowed(), one.places()))
                    .toList();
            return new Overrun(known.staff(), known.by(), known.at(), places);
        }
    }

    record Departure(
            StaffCode staff,
            @Nullable Grade computed,
            @Nullable Grade decided,
            @Nullable String reason,
            @Nullable String document) {

        static Departure of(Decided one) {
            return new Departure(one.staff(), one.computed(), one.decided(), one.reason(), one.document());
        }
    }

    static Overview of(
            AgencyId agency,
            String span,
            Governance governance,
            Classification classification,
            Performance performance,
            List<Decided> decisions) {
        Leeway leeway = governance.leeway();
        return new Overview(
                governance.period(),
                agency,
                span,
                governance.locked(),
                performance.grade(),
                Raised.of(leeway.raised()),
                Priority.of(leeway.priority()),
                Overrun.of(governance.overrun()),
                classification.scopes(leeway).stream().map(Spread::of).toList(),
                Stream.of(
                                classification.violations(leeway),
                                classification.outOfOrder(leeway, earned(decisions)),
                                classification.blocks(performance))
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(
                                classification.exemptions(),
                                classification.warnings(performance),
                                classification.passedOver(leeway, earned(decisions)))
                        .flatMap(List::stream)
                        .toList(),
                decisions.stream().filter(Decided::departs).map(Departure::of).toList(),
                Map.of());
    }

    /** Whose grade by the score is Excellent, whatever was decided. */
    private static Set<String> earned(List<Decided> decisions) {
        return decisions.stream()
                .filter(one -> one.computed() == Grade.EXCELLENT)
                .map(one -> one.staff().value())
                .collect(Collectors.toSet());
    }

    Overview named(java.util.function.Function<StaffCode, String> name) {
        Map<String, String> names = new TreeMap<>();
        mentioned().forEach(code -> names.put(code, name.apply(new StaffCode(code))));
        return new Overview(
                period,
                agency,
                span,
                locked,
                agencyGrade,
                raised,
                priority,
                overrun,
                spreads,
                violations,
                warnings,
                departures,
                names);
    }

    private Set<String> mentioned() {
        Set<String> all = new java.util.TreeSet<>();
        departures.forEach(one -> all.add(one.staff().value()));
        if (overrun != null)
            Stream.of(overrun.by(), overrun.staff()).filter(Objects::nonNull).forEach(one -> all.add(one.value()));
        if (priority != null) priority.order().forEach(staff -> all.add(staff.value()));
        spreads.forEach(spread -> {
            if (spread.proposal() == null) return;
            all.addAll(spread.proposal().kept());
            all.addAll(spread.proposal().yields());
            all.addAll(spread.proposal().undecided());
        });
        return all;
    }
}
