package vn.congtam.scoring.classification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.classification.Classifying;
import vn.congtam.scoring.reference.classification.Governance;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** Classifications for those who may look at them: head and personnel office, and who reads across agencies. */
@Component
class Surveying {
    private final Classifying classifying;
    private final ReadModel<Standing> standings;
    private final ReadModel<Decided> decisions;
    private final Roster roster;
    private final Readings readings;
    private final Heirs heirs;

    Surveying(
            Classifying classifying,
            ReadModel<Standing> standings,
            ReadModel<Decided> decisions,
            Roster roster,
            Readings readings,
            Heirs heirs) {
        this.heirs = heirs;
        this.classifying = classifying;
        this.standings = standings;
        this.decisions = decisions;
        this.roster = roster;
        this.readings = readings;
    }

    Overview overview(Actor reader, AgencyId agency, String span) {
        return find(reader, agency, span).orElseThrow(Refusal.NO_PERIOD::refuse);
    }

    Optional<Overview> find(Actor reader, AgencyId agency, String span) {
        return governance(reader, agency, span).map(governance -> {
            List<Standing> people = people(agency, span);
            return overview(reader, agency, span, governance, people, decided(governance.period()));
        });
    }

    /** The same with everybody in it, for the documents about it. */
    Results results(Actor reader, AgencyId agency, String span) {
        Governance governance = governance(reader, agency, span).orElseThrow(Refusal.NO_PERIOD::refuse);
        List<Standing> people = people(agency, span);
        List<Decided> decided = decided(governance.period());
        return Results.of(overview(reader, agency, span, governance, people, decided), people, decided);
    }

    private Optional<Governance> governance(Actor reader, AgencyId agency, String span) {
        mustRead(reader, agency);
        return classifying.governance(agency, span);
    }

    private List<Standing> people(AgencyId agency, String span) {
        return standings.where(Map.of("agency", agency.value(), "span", span));
    }

    private List<Decided> decided(String period) {
        return decisions.where(Map.of("period", period)).stream()
                .sorted(Comparator.comparing(one -> one.slip().value()))
                .toList();
    }

    private Overview overview(
            Actor reader,
            AgencyId agency,
            String span,
            Governance governance,
            List<Standing> people,
            List<Decided> decided) {
        readings.seen(
                reader,
                Matter.CLASSIFICATION,
                span,
                people.stream().map(Standing::staff).toList());
        return Overview.of(
                        agency,
                        span,
                        governance,
                        classifying.of(governance, people),
                        classifying.performance(agency, span, people),
                        decided)
                .named(roster::name);
    }

    private void mustRead(Actor reader, AgencyId agency) {
        if (!heirs.mayRead(reader, agency)) throw Refusal.AGENCY_NOT_YOURS.refuse();
    }
}
