package vn.congtam.indicator.staff.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Mandate;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.sheet.Mode;
import vn.congtam.platform.web.Rule;

/**
 * Lists that are being written or were lately, so that one who could not wait sees the end: as much as memory holds of them,
 * not as many. The oldest makes room, of those that are over first. After that, or after a restart, the same file again goes
 * on where it was.
 */
@Component
class Lists {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final long MOST_BYTES = 64L << 20;

    /** The oldest first. */
    private final Map<String, Kept> all = new LinkedHashMap<>();

    private final InstantSource clock;
    private long bytes;

    Lists(InstantSource clock) {
        this.clock = clock;
    }

    record Running(AgencyId agency, Mode mode, Progress progress) {}

    private record Kept(Running list, long bytes, long since) {}

    enum Refusal implements Rule {
        NO_SUCH_LIST;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    synchronized String note(Running list) {
        dropOld();
        long more = Weight.of(list.progress().plans());
        while (bytes + more > MOST_BYTES && !all.isEmpty()) drop(oldest());
        String id = UUID.randomUUID().toString();
        all.put(id, new Kept(list, more, clock.millis()));
        bytes += more;
        return id;
    }

    Running of(Actor actor, String id) {
        Running list = found(id);
        if (list == null) throw Refusal.NO_SUCH_LIST.refuse("", id);
        Mandate.ofPersonnel(actor, list.agency());
        return list;
    }

    private synchronized @Nullable Running found(String id) {
        dropOld();
        return Optional.ofNullable(all.get(id)).map(Kept::list).orElse(null);
    }

    private void dropOld() {
        long earliest = clock.millis() - KEPT.toMillis();
        all.entrySet().stream()
                .filter(one -> one.getValue().since() < earliest)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::drop);
    }

    private String oldest() {
        return all.entrySet().stream()
                .filter(one -> one.getValue().list().progress().isOver())
                .findFirst()
                .orElseGet(() -> all.entrySet().iterator().next())
                .getKey();
    }

    private void drop(String id) {
        Kept gone = all.remove(id);
        if (gone != null) bytes -= gone.bytes();
    }
}
