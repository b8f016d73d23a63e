package vn.congtam.platform.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.platform.keys.KeyedFingerprint;
import vn.congtam.platform.store.Provenance;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.web.Act;

/**
 * A command with all that makes it one particular order.
 *
 * @param id under which it is carried out once at most
 * @param repeatable whether the same id may come again
 * @param former the fingerprint as it was recorded before it had a key
 * @param fresh whether it hardly can have come before: then that is found out when it is recorded, and not asked first
 */
record Order(
        String id,
        boolean repeatable,
        boolean fresh,
        @Nullable String former,
        Object command,
        @Nullable Long expectedVersion,
        Provenance provenance) {

    static Order of(Act act, KeyedFingerprint prints, Object command) {
        String staff = act.by().value();
        String key = act.idempotencyKey();
        String id = staff + ":" + (key == null ? UUID.randomUUID() : key);
        String former = act.request();
        String request = former == null ? null : prints.of(former);
        Provenance provenance = new Provenance(staff, id, act.correlation(), id, request, Map.of());
        return new Order(id, key != null, act.fresh(), former, command, act.expectedVersion(), provenance);
    }

    /** @param recipient the stream that the command is for: one fact may lead to commands to several */
    static Order of(String reaction, Entry cause, String recipient, Object command) {
        String id = "reaction:" + reaction + ":" + cause.eventId() + ":" + recipient;
        Provenance provenance = new Provenance(reaction, cause.eventId(), cause.correlation(), id, null, Map.of());
        return new Order(id, true, true, null, command, null, provenance);
    }

    CommandMessage<Object> message() {
        Map<String, Object> metadata = new HashMap<>(provenance.metadata());
        if (expectedVersion != null) {
            metadata.put(VersionGuard.EXPECTED, expectedVersion);
        }
        return new GenericCommandMessage<>(command, MetaData.from(metadata));
    }

    /** A key stands for one request; what was carried out under it must have been this one. */
    Commit checked(Commit first) {
        String request = first.request();
        if (!Objects.equals(request, provenance.request()) && !Objects.equals(request, former)) {
            throw Refusal.IDEMPOTENCY_KEY_REUSED.refuse();
        }
        return first;
    }
}
