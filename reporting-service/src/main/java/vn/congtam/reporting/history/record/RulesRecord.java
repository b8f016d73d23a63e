package vn.congtam.reporting.history.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reckoning.Adoption;
import vn.congtam.reckoning.InForce;
import vn.congtam.reckoning.Law;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.moment.Moment;
import vn.congtam.reporting.history.moment.Remembered;
import vn.congtam.reporting.history.moment.Standing;
import vn.congtam.reporting.history.moment.State;
import vn.congtam.reporting.history.organisation.Rulings;

/**
 * By what the people of an agency are rated: for each kind the rule set in force on a day, by what had been laid down at a
 * moment, with all that it says; and by which spans.
 */
public final class RulesRecord implements Remembered {
    private static final Told NOBODY = new Told("", "", 1, Instant.EPOCH, "", null, "", 0, "", 0, "{}");

    private final List<Told> facts;
    private final Law law;
    private final FactReader reader;

    /** @param facts of the province and of the agency, in the order recorded */
    public RulesRecord(List<Told> facts, Law law, FactReader reader) {
        this.facts = facts;
        this.law = law;
        this.reader = reader;
    }

    @Override
    public Optional<Instant> begins() {
        return facts.stream().map(Told::at).findFirst();
    }

    @Override
    public State at(Moment moment) {
        Rulings rulings = new Rulings(moment.on());
        List<Laid> laid = new ArrayList<>();
        facts.stream().filter(one -> !one.at().isAfter(moment.known())).forEach(one -> {
            RegulationFact fact = (RegulationFact) one.fact(reader);
            rulings.told(fact, one);
            Laid.of(fact, one).ifPresent(laid::add);
        });
        Stream<Standing> spans = rulings.standings().filter(one -> one.kind().equals("span"));
        Stream<Standing> rules = Stream.of(SubjectKind.values()).flatMap(kind -> inForce(kind, laid, moment).stream());
        return new State(moment, Stream.concat(spans, rules).toList());
    }

    private record Laid(boolean own, Adoption adoption, Told told) {
        static Optional<Laid> of(RegulationFact fact, Told told) {
            boolean own = !fact.regulation().equals(RegulationId.PROVINCE);
            return switch (fact) {
                case RuleSetAdopted f -> Optional.of(new Laid(own, Adoption.of(f), told));
                case OwnRulesEnded f -> Optional.of(new Laid(own, Adoption.of(f), told));
                default -> Optional.empty();
            };
        }
    }

    private Optional<Standing> inForce(SubjectKind kind, List<Laid> laid, Moment moment) {
        List<Rules> adopted = Stream.of(true, false)
                .map(own -> laid.stream()
                        .filter(one -> one.own() == own)
                        .map(Laid::adoption)
                        .toList())
                .flatMap(told -> Adoption.on(told, kind, moment.on()))
                .toList();
        return InForce.of(adopted, law, kind, moment.on()).map(rules -> standing(kind, rules, laid, moment));
    }

    /** What nobody laid down holds by the law itself. */
    private Standing standing(SubjectKind kind, Rules rules, List<Laid> laid, Moment moment) {
        Told told = laid.stream()
                .filter(one -> one.adoption().kind() == kind
                        && rules.equals(one.adoption().rules())
                        && !one.adoption().from().isAfter(moment.on()))
                .sorted(Comparator.comparing(Laid::own)
                        .thenComparing(one -> one.adoption().from()))
                .reduce((_, later) -> later)
                .map(Laid::told)
                .orElse(NOBODY);
        Map<String, String> values = new LinkedHashMap<>(Map.of("ruleSet", rules.id()));
        values.putAll(law.of(rules).parameters());
        return new Standing("rules of " + kind, values, told.eventId(), told.at());
    }
}
