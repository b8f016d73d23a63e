package vn.congtam.reporting.history.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.congtam.events.Entry;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.regulation.RuleSetId;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;
import vn.congtam.platform.json.FactReader;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.agency.CriteriaSet;

/** By what all in a case was judged: whose regulations, in which periods, by which rule sets and criteria. */
final class Grounds {
    private static final Set<String> SHIPPED = RuleSets.shipped().byId().keySet();
    private static final List<String> KNOWN =
            List.of("SlipOpened", "SlipTakenOver", "PeriodOpened", "AgencyEvaluationOpened", "RuleSetAdopted");

    private final FactReader reader;
    private final Set<String> regulations = new TreeSet<>();
    private final Set<String> periods = new TreeSet<>();
    private final Set<Rules> rules = new LinkedHashSet<>();
    private final Set<Rules> forms = new LinkedHashSet<>();

    Grounds(FactReader reader) {
        this.reader = reader;
    }

    Grounds and(List<Entry> facts) {
        for (Entry entry : facts) if (KNOWN.contains(entry.type())) read(entry);
        return this;
    }

    private void read(Entry entry) {
        switch (reader.fact(entry)) {
            case SlipOpened f -> opened(f);
            case SlipTakenOver f -> opened(f.opening());
            case PeriodOpened f -> opened(f);
            case AgencyEvaluationOpened f -> evaluated(f);
            case RuleSetAdopted f -> rules.add(f.rules());
            default -> {}
        }
    }

    private void opened(PeriodOpened f) {
        laidDownFor(f.agency());
        f.rules().stream().map(Governed::rules).forEach(rules::add);
    }

    private void laidDownFor(AgencyId agency) {
        regulations.addAll(List.of(
                RegulationId.PROVINCE.toString(), RegulationId.of(agency).toString()));
    }

    private void opened(SlipOpened f) {
        AgencyId agency = f.member().agency();
        laidDownFor(agency);
        periods.add(PeriodId.of(agency, f.span()).toString());
        rules.add(f.rules());
    }

    private void evaluated(AgencyEvaluationOpened f) {
        regulations.add(RegulationId.PROVINCE.toString());
        forms.add(f.form());
        if (f.rules() != null) rules.add(f.rules());
    }

    /** The streams that say which rule set was in force. */
    Set<String> regulations() {
        return regulations;
    }

    /** The streams of periods that opened the slips: the first fact of each says by which rules. */
    Set<String> periods() {
        return periods;
    }

    List<Rules> rules() {
        return new ArrayList<>(rules);
    }

    List<Rules> forms() {
        return new ArrayList<>(forms);
    }

    /** The streams of rule sets and criteria that did not come with the product. */
    Stream<String> issued() {
        Stream<String> sets = rules.stream()
                .map(Rules::id)
                .filter(id -> !SHIPPED.contains(id))
                .map(id -> new RuleSetId(id).toString());
        Stream<String> criteria = forms.stream()
                .map(Rules::id)
                .filter(id -> !id.equals(CriteriaSet.example().id()))
                .map(id -> new CriteriaSetId(id).toString());
        return Stream.concat(sets, criteria).distinct();
    }
}
