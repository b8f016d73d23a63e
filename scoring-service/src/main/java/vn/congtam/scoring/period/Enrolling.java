package vn.congtam.scoring.period;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.Enrolment;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.classification.Governance;
import vn.congtam.scoring.roster.Roster;

/** Nobody is left off the list of a period that is open. */
@Component
class Enrolling implements Enrolment {
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final ReadModel<Governance> governances;
    private final Framing framing;

    Enrolling(Roster roster, ReadModel<Standing> standings, ReadModel<Governance> governances, Framing framing) {
        this.roster = roster;
        this.standings = standings;
        this.governances = governances;
        this.framing = framing;
    }

    @Override
    public List<StaffCode> omitted(AgencyId agency, Span span) {
        return governances.find(PeriodId.of(agency, span.toString()).value()).stream()
                .filter(opened -> !opened.named() && !opened.locked())
                .map(opened -> framing.frame(agency, span, opened.due(), opened.basis()))
                .flatMap(frame -> omitted(frame).stream())
                .toList();
    }

    void mustBeComplete(AgencyId agency, Span span) {
        List<StaffCode> left = omitted(agency, span);
        if (!left.isEmpty()) throw Refusal.MEMBERS_MISSING.naming(left);
    }

    private List<StaffCode> omitted(Frame frame) {
        Span span = frame.span();
        return new Omitted(span.last(), staff -> isListed(staff, span), kind -> framing.rates(frame, kind))
                .among(roster.servingIn(frame.agency(), span.last()));
    }

    private boolean isListed(StaffCode staff, Span span) {
        return standings
                .find(SlipId.of(staff, span.toString()).value())
                .filter(standing -> standing.agency() != null)
                .isPresent();
    }
}
