package vn.congtam.platform.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congtam.platform.ledger.audit.Kept;
import vn.congtam.platform.wire.topic.BrokerAway;

/** What was signed of the log, from where who keeps its database does not reach: the broker, and a file of the service. */
final class Elsewhere {
    private static final Logger LOG = LoggerFactory.getLogger(Elsewhere.class);

    private final LastSigned file;
    private final Supplier<Collection<Kept>> sent;

    /** @param sent what went to the broker; none where there is no broker */
    Elsewhere(LastSigned file, Supplier<Collection<Kept>> sent) {
        this.file = file;
        this.sent = sent;
    }

    List<Kept> kept() {
        List<Kept> kept = new ArrayList<>(sent());
        file.read().ifPresent(note -> kept.add(new Kept(note.toString(), "file")));
        return kept;
    }

    /** A broker that is away keeps nobody from looking at the rest. */
    private Collection<Kept> sent() {
        try {
            return sent.get();
        } catch (BrokerAway e) {
            LOG.warn("The audit goes on without what went to the broker: {}", e.getMessage());
            return List.of();
        }
    }
}
