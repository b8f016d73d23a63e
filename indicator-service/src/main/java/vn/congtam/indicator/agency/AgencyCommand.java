package vn.congtam.indicator.agency;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.indicator.AgencyId;

sealed interface AgencyCommand {
    record EstablishAgency(@TargetAggregateIdentifier AgencyId agency, String name) implements AgencyCommand {}

    record EstablishDivision(@TargetAggregateIdentifier AgencyId agency, String division, String name)
            implements AgencyCommand {}
}
