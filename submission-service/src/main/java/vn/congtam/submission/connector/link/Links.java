package vn.congtam.submission.connector.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.reference.Reference;

/**
 * Looks up what was agreed, and whose matter it is: the personnel office's and the head's of the agency itself, or of one
 * that stands in its place by now, so that no connection is left without anybody who looks after it.
 */
@Component
public class Links {
    private final ReadModel<Link> links;
    private final Reference reference;
    private final Clock clock;

    Links(ReadModel<Link> links, Reference reference, Clock clock) {
        this.links = links;
        this.reference = reference;
        this.clock = clock;
    }

    public Optional<Link> find(ConnectionId connection) {
        return links.find(connection.value());
    }

    /** Of one agency, or of all that are his to look after where none is said. */
    public List<Link> of(Actor actor, @Nullable AgencyId asked) {
        return agencies(actor, asked).stream()
                .flatMap(agency -> links.where(Map.of("agency", agency.value())).stream())
                .sorted(Comparator.comparing(one -> one.connection().value()))
                .toList();
    }

    /** Those whose connections he asks about: the one that he says, else his own and all in whose place it stands. */
    public List<AgencyId> agencies(Actor actor, @Nullable AgencyId asked) {
        AgencyId own = actor.agency();
        if (own == null && asked != null) throw Refusal.CONNECTION_NOT_YOURS.refuse();
        if (own == null) throw Refusal.WHOSE_CONNECTIONS.refuse("/agency");
        List<AgencyId> kept = reference.keptBy(own, LocalDate.ofInstant(clock.instant(), Act.VIETNAM));
        if (asked == null) return kept;
        if (!kept.contains(asked)) throw Refusal.CONNECTION_NOT_YOURS.refuse();
        return List.of(asked);
    }

    /** Where a new one is made: a new one of an agency that is no more would be nobody's. */
    public static AgencyId own(Actor actor, AgencyId asked) {
        if (!actor.servesIn(asked)) throw Refusal.CONNECTION_NOT_YOURS.refuse();
        return asked;
    }

    /** @throws vn.congtam.platform.web.Refused where there is none, or it is another agency's */
    public Link his(Actor actor, AgencyId agency, String system) {
        return named(agencies(actor, agency).getFirst(), system)
                .flatMap(this::find)
                .orElseThrow(() -> Refusal.CONNECTION_UNKNOWN.refuse("", system));
    }

    public static Optional<ConnectionId> named(AgencyId agency, String system) {
        try {
            return Optional.of(ConnectionId.of(agency, system));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
