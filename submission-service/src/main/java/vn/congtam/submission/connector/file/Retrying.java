package vn.congtam.submission.connector.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.platform.rounds.Rounds;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Unavailable;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.connector.link.Link;

/**
 * Tries again what could not be matched and may be by now: at once when its connection changes, after each start, and every
 * hour where people join, catalogues come into force or months are opened again without anybody thinking of the files that
 * wait for it. What waits for a message of its own is tried when that comes.
 */
@Component
public class Retrying implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Retrying.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration ALL_EVERY = Duration.ofHours(1);
    /** Until it is tried once more: what was busy or down then, and what was placed by the rules of a moment before. */
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private static final int MOST_CONNECTIONS = 10_000;

    private final ReadModel<Link> links;
    private final ReadModel<FileCard> files;
    private final FileDesk desk;
    private final Clock clock;
    private final Set<ConnectionId> changed = ConcurrentHashMap.newKeySet();
    private final Map<ConnectionId, Instant> later = new ConcurrentHashMap<>();
    private final Rounds rounds = new Rounds("retrying", took -> PAUSE, this::round);
    private @Nullable Instant all;

    Retrying(ReadModel<Link> links, ReadModel<FileCard> files, FileDesk desk, Clock clock) {
        this.links = links;
        this.files = files;
        this.desk = desk;
        this.clock = clock;
        links.watch(link -> soon(link.connection()));
    }

    public void soon(ConnectionId connection) {
        changed.add(connection);
        later.put(connection, clock.instant());
        rounds.wake();
    }

    @Override
    public void start() {
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.areGoingOn();
    }

    private void round() {
        Instant now = clock.instant();
        if (all == null) {
            links.all(MOST_CONNECTIONS).forEach(link -> changed.add(link.connection()));
            all = now;
        } else if (all.plus(ALL_EVERY).isBefore(now)) {
            links.all(MOST_CONNECTIONS).forEach(link -> retry(link, false));
            all = now;
        }
        later.forEach((connection, since) -> {
            if (since.plus(AGAIN_AFTER).isBefore(now) && later.remove(connection, since)) changed.add(connection);
        });
        for (ConnectionId one : List.copyOf(changed)) {
            changed.remove(one);
            links.find(one.value()).ifPresent(link -> retry(link, true));
        }
    }

    private void retry(Link link, boolean agreementChanged) {
        Placing placing = desk.matching(link);
        files.where(Map.of("connection", link.connection().value(), "stuck", true)).stream()
                .filter(file -> file.obstacle() != null && Help.mayCome(file.obstacle(), agreementChanged))
                .forEach(file -> retry(link, file, placing));
    }

    private void retry(Link link, FileCard file, Placing placing) {
        try {
            Act act = Act.of(FileDesk.system(link.connection()), clock.instant());
            desk.place(act, file.file(), placing);
        } catch (Unavailable passing) {
            LOG.warn("{} is tried again in a minute: {}", file.file(), passing.toString());
            later.put(link.connection(), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("{} is not tried again before the next hour: {}", file.file(), e.toString());
        }
    }
}
