package vn.congtam.submission.connector.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.wire.ReadModel;

/** Looks up what was agreed, and whose matter it is: the personnel office's and the head's of the agency itself. */
@Component
public class Links {
    private final ReadModel<Link> links;

    Links(ReadModel<Link> links) {
        this.links = links;
    }

    public Optional<Link> find(ConnectionId connection) {
        return links.find(connection.value());
    }

    public List<Link> of(AgencyId agency) {
        return links.where(Map.of("agency", agency.value())).stream()
                .sorted(Comparator.comparing(one -> one.connection().value()))
                .toList();
    }

    /** The agency that the actor asks about: his own. */
    public static AgencyId agency(Actor actor, @Nullable AgencyId asked) {
        AgencyId agency = asked == null ? actor.agency() : asked;
        if (agency == null) throw Refusal.WHOSE_CONNECTIONS.refuse("/agency");
        if (!actor.servesIn(agency)) throw Refusal.CONNECTION_NOT_YOURS.refuse();
        return agency;
    }

    /** @throws vn.congtam.platform.web.Refused where there is none, or it is another agency's */
    public Link his(Actor actor, AgencyId agency, String system) {
        AgencyId own = agency(actor, agency);
        return named(own, system).flatMap(this::find).orElseThrow(() -> Refusal.CONNECTION_UNKNOWN.refuse("", system));
    }

    public static Optional<ConnectionId> named(AgencyId agency, String system) {
        try {
            return Optional.of(ConnectionId.of(agency, system));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
