package vn.congtam.platform.ledger.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.json.Unreadable;
import vn.congtam.platform.store.commits.Commit;

/** Whether what stands beside the bytes of a fact, by which it is found and read, is what the bytes say themselves. */
final class Place {
    private static final FactReader READER = FactReader.withoutKeys(FactNames.published());

    private final String log;

    Place(String log) {
        this.log = log;
    }

    /** @return what differs */
    Optional<String> wrong(Commit.Stored fact, long position) {
        try {
            return differs(fact, READER.entry(fact.entry()), position);
        } catch (Unreadable e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Optional<String> differs(Commit.Stored fact, Entry said, long position) {
        if (!said.log().equals(log)) return Optional.of("log " + said.log());
        if (said.pos() != position || fact.position() != position) return Optional.of("pos " + said.pos());
        if (!said.eventId().equals(fact.eventId())) return Optional.of("id " + fact.eventId());
        if (!said.agg().equals(fact.stream())) return Optional.of("stream " + fact.stream());
        if (said.seq() != fact.seq()) return Optional.of("seq " + fact.seq());
        if (!said.type().equals(fact.type()) || said.rev() != fact.rev()) return Optional.of("type " + fact.type());
        if (said.ts().toEpochMilli() != fact.ts().toEpochMilli()) return Optional.of("ts " + fact.ts());
        return isPayload(fact, said) ? Optional.empty() : Optional.of("payload");
    }

    private static boolean isPayload(Commit.Stored fact, Entry said) {
        byte[] payload = said.payload().getBytes(StandardCharsets.UTF_8);
        int end = fact.payload() + fact.length();
        return fact.payload() >= 0
                && fact.length() >= 0
                && end <= fact.entry().length
                && Arrays.equals(payload, Arrays.copyOfRange(fact.entry(), fact.payload(), end));
    }
}
