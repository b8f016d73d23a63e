package vn.congtam.events.indicator;

import vn.congtam.events.Fact;

/** The story of an agency and its divisions. */
public sealed interface AgencyFact extends Fact {
    AgencyId agency();

    record AgencyEstablished(AgencyId agency, String name) implements AgencyFact {}

    record DivisionEstablished(AgencyId agency, String division, String name) implements AgencyFact {}
}
