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
    private final AgencyId own;
    private final Ordinances ordinances;
    private final ReadModel<FirstUse> firstUses;
    private final Map<AgencyId, Optional<FirstUse>> began = new HashMap<>();
    private final Map<AgencyId, Rhythm> rhythms = new HashMap<>();
    private final Map<Case, Boolean> governed = new HashMap<>();

    private record Case(AgencyId agency, SubjectKind kind, LocalDate day) {}

    /** @param own whose span is asked about */
    Lookup(AgencyId own, Ordinances ordinances, ReadModel<FirstUse> firstUses) {
        this.own = own;
        this.ordinances = ordinances;
        this.firstUses = firstUses;
    }

    /**
     * Whether the agency rated by then. Of the one whose span it is that is not known before it has opened anything. Another
     * that has opened nothing, or has become part of this one before it did, is not waited for.
     */
    boolean rates(AgencyId agency, Span span) {
        Optional<FirstUse> first = began(agency);
        return agency.equals(own)
                ? first.filter(one -> !one.covers(span)).isEmpty()
                : first.filter(one -> one.isKnown() && one.covers(span)).isPresent();
    }

    /** Whether it has opened a span of its own work, or where it is another agency, is to. */
    boolean hasTaken(AgencyId agency, Span span) {
        return agency.equals(own)
                ? began(agency).filter(one -> one.hasOpened(span)).isPresent()
                : rates(agency, span);
    }

    private Optional<FirstUse> began(AgencyId agency) {
        return began.computeIfAbsent(agency, one -> firstUses.find(one.value()));
    }

    Rhythm rhythm(AgencyId agency) {
        return rhythms.computeIfAbsent(agency, ordinances::rhythm);
    }

    boolean governs(AgencyId agency, SubjectKind kind, LocalDate day) {
        return governed.computeIfAbsent(
                new Case(agency, kind, day), one -> ordinances.governs(one.agency(), one.kind(), one.day()));
    }
}
