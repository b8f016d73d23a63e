package vn.congtam.events.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;

/** The story of an agency and its divisions, to the day on which others take their place. */
@PublishedBy("indicator")
public sealed interface AgencyFact extends Fact {
    AgencyId agency();

    /** @param from the day on which it came into being; none of one that stood before anything was recorded */
    record AgencyEstablished(
            AgencyId agency, String name, @Nullable LocalDate from) implements AgencyFact {
        public AgencyEstablished(AgencyId agency, String name) {
            this(agency, name, null);
        }
    }

    record DivisionEstablished(AgencyId agency, String division, String name) implements AgencyFact {}

    /**
     * From that day on others stand in the place of the agency: it was merged into one of them, or split among several.
     * Where it is among them itself it goes on; otherwise the day before was its last.
     *
     * @param successors the first is the heir, who goes on with what the agency left open
     */
    record AgencySucceeded(AgencyId agency, List<AgencyId> successors, LocalDate from, String document)
            implements AgencyFact {}

    /** The same of a division within its agency. */
    record DivisionSucceeded(AgencyId agency, String division, List<String> successors, LocalDate from, String document)
            implements AgencyFact {}

    /** Who goes where when others take the place of the agency, or of one of its divisions; a long list is told in parts. */
    record StaffReallocated(AgencyId agency, LocalDate from, String document, List<Move> moves) implements AgencyFact {}
}
