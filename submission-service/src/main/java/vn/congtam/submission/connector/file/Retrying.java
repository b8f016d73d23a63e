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
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.connector.link.Link;

/**
 * Tries again what could not be matched: at once when its connection changes, after each start, and every hour, for people
 * join, catalogues come into force and months are opened again without anybody thinking of the files that wait for it.
 */
@Component
public class Retrying implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Retrying.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration ALL_EVERY = Duration.ofHours(1);
    private static final int MOST_CONNECTIONS = 10_000;

    private final ReadModel<Link> links;
    private final ReadModel<FileCard> files;
    private final FileDesk desk;
    private final Clock clock;
    private final Set<ConnectionId> due = ConcurrentHashMap.newKeySet();
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
        due.add(connection);
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
        if (all == null || all.plus(ALL_EVERY).isBefore(clock.instant())) {
            links.all(MOST_CONNECTIONS).forEach(link -> due.add(link.connection()));
            all = clock.instant();
        }
        for (ConnectionId one : List.copyOf(due)) {
            due.remove(one);
            links.find(one.value()).ifPresent(this::retry);
        }
    }

    private void retry(Link link) {
        Placing placing = desk.matching(link);
        files.where(Map.of("connection", link.connection().value(), "stuck", true))
                .forEach(file -> retry(link, file, placing));
    }

    private void retry(Link link, FileCard file, Placing placing) {
        try {
            Act act = Act.of(FileDesk.system(link.connection()), clock.instant());
            desk.place(act, file.file(), placing);
        } catch (RuntimeException e) {
            LOG.warn("{} is tried again later: {}", file.file(), e.toString());
            due.add(link.connection());
        }
    }
}
