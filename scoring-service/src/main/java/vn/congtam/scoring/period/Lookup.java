package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Rhythm;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.reference.law.Ordinances;

/** For one question, be it about many people: nothing that holds in an agency is looked up twice. */
final class Lookup {
    private final Ordinances ordinances;
    private final ReadModel<FirstUse> firstUses;
    private final Map<AgencyId, Optional<FirstUse>> began = new HashMap<>();
    private final Map<AgencyId, Rhythm> rhythms = new HashMap<>();
    private final Map<Case, Boolean> governed = new HashMap<>();

    private record Case(AgencyId agency, SubjectKind kind, LocalDate day) {}

    Lookup(Ordinances ordinances, ReadModel<FirstUse> firstUses) {
        this.ordinances = ordinances;
        this.firstUses = firstUses;
    }

    /** Whether the agency rated by then; of one that has opened nothing yet it is not known. */
    boolean rates(AgencyId agency, Span span) {
        return began.computeIfAbsent(agency, one -> firstUses.find(one.value()))
                .filter(first -> !first.covers(span))
                .isEmpty();
    }

    Rhythm rhythm(AgencyId agency) {
        return rhythms.computeIfAbsent(agency, ordinances::rhythm);
    }

    boolean governs(AgencyId agency, SubjectKind kind, LocalDate day) {
        return governed.computeIfAbsent(
                new Case(agency, kind, day), one -> ordinances.governs(one.agency(), one.kind(), one.day()));
    }
}
