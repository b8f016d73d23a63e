package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.Parameters;

/** By which rules people of an agency are rated on a day, for features that lay none down themselves. */
public interface LawInForce {

    record Law(Rules rules, Parameters parameters) {}

    Optional<Law> of(AgencyId agency, SubjectKind kind, LocalDate day);
}
