package vn.congtam.scoring.agencyevaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Grade;
import vn.congtam.scoring.roster.Roster;

/** One evaluation in a list. */
record Line(
        AgencyId agency,
        String agencyName,
        String span,
        LocalDate due,
        Appraisal.State state,
        @Nullable BigDecimal total,
        @Nullable Grade computed,
        @Nullable Grade decided) {

    static Line of(Appraisal one, Roster roster) {
        var figures = one.figures();
        var decision = one.decision();
        return new Line(
                one.agency(),
                roster.agency(one.agency()),
                one.span(),
                one.due(),
                one.state(),
                figures == null ? null : figures.total(),
                figures == null ? null : figures.grade(),
                decision == null ? null : decision.decided());
    }
}
