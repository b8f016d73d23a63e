package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;

/** Lent to an agency, which evaluates; the headcount stays with the sender. */
public record Secondment(
        AgencyId agency,
        String division,
        StaffCode superior,
        LocalDate from,
        LocalDate until,
        @Personal String document)
        implements Dated.Spanned {

    static Secondment of(Seconded f) {
        return new Secondment(f.agency(), f.division(), f.superior(), f.from(), f.until(), f.document());
    }

    Secondment ended(SecondmentEnded f) {
        return f.cuts(agency, from, until)
                ? new Secondment(agency, division, superior, from, f.lastDay(), document)
                : this;
    }
}
