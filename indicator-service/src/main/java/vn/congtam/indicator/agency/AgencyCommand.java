package vn.congtam.indicator.agency;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Move;

/** What may be done about agencies and their divisions. */
public sealed interface AgencyCommand {
    record EstablishAgency(
            @TargetAggregateIdentifier AgencyId agency,
            String name,
            @Nullable LocalDate from) implements AgencyCommand {}

    record EstablishDivision(@TargetAggregateIdentifier AgencyId agency, String division, String name)
            implements AgencyCommand {}

    /**
     * Several agencies are succeeded by the same, all or none.
     *
     * @param first of the parts
     */
    record SucceedAgencies(
            @TargetAggregateIdentifier AgencyId first,
            List<AgencyId> successors,
            LocalDate from,
            String document,
            List<Part> parts)
            implements AgencyCommand {}

    /** What the decision says of one of them, and where its people go. */
    record Part(AgencyId agency, List<Move> moves) {}

    record SucceedDivisions(
            @TargetAggregateIdentifier AgencyId agency,
            List<String> divisions,
            List<String> successors,
            LocalDate from,
            String document,
            List<Move> moves)
            implements AgencyCommand {}
}
