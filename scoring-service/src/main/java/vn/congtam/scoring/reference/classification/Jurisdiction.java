package vn.congtam.scoring.reference.classification;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.roster.Incumbents;
import vn.congtam.scoring.roster.Roster;

/**
 * Who judges today in a span: nobody in an agency that the person has left by its last day, until the other takes him over,
 * unless its period has ended.
 */
@Component
public class Jurisdiction {
    private final Roster roster;
    private final ReadModel<Governance> governances;

    Jurisdiction(Roster roster, ReadModel<Governance> governances) {
        this.roster = roster;
        this.governances = governances;
    }

    public Incumbents over(Span span, LocalDate today) {
        return roster.incumbents(span.last(), today).where(agency -> keeps(agency, span));
    }

    private boolean keeps(AgencyId agency, Span span) {
        return governances
                .find(PeriodId.of(agency, span.toString()).value())
                .filter(period -> !period.locked())
                .isEmpty();
    }
}
