package vn.congtam.platform.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.indicator.AgencyId;

/** What may be asked of an {@link Office}. */
sealed interface OfficeCommand {
    @TargetAggregateIdentifier
    AgencyId agency();

    record Open(@TargetAggregateIdentifier AgencyId agency, String name) implements OfficeCommand {}

    record AddDivisions(@TargetAggregateIdentifier AgencyId agency, int count) implements OfficeCommand {}

    /** At most as many divisions as given, or else a refusal. */
    record AddUpTo(@TargetAggregateIdentifier AgencyId agency, int most) implements OfficeCommand {}
}
