package vn.congtam.platform.wire.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.congtam.platform.rounds.Rounds;
import vn.congtam.platform.wire.Kept;

/**
 * Makes stale documents anew, one after the other, in the background, and takes a fifth of the time for it at most. A
 * document's revision is read before what it is made from, so of two processes the one that saw less never has the last
 * word. What was stale when the process ended is no more known: whoever keeps documents names them again at the start.
 */
final class Keeping<T extends Record> implements Kept<T>, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int REST = 4;

    private final Shelf<T> shelf;
    private final Function<String, Optional<T>> making;
    private final Set<String> stale = ConcurrentHashMap.newKeySet();
    private final Rounds rounds = new Rounds("keeping", Keeping::rest, this::freshenAll);

    Keeping(Shelf<T> shelf, Function<String, Optional<T>> making) {
        this.shelf = shelf;
        this.making = making;
    }

    @Override
    public List<T> where(Map<String, ?> equal) {
        return shelf.where(Model.query(equal));
    }

    @Override
    public void stale(String key) {
        stale.add(key);
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

    private static Duration rest(Duration took) {
        Duration four = took.multipliedBy(REST);
        return four.compareTo(MOMENT) > 0 ? four : MOMENT;
    }

    private void freshenAll() {
        List.copyOf(stale).forEach(this::freshen);
    }

    private void freshen(String key) {
        stale.remove(key);
        try {
            while (!made(key)) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException e) {
            stale.add(key);
            LOG.warn("{} is made anew later: {}", key, e.toString());
        }
    }

    /** @return false when another process made it meanwhile */
    private boolean made(String key) {
        Row<T> row = Objects.requireNonNull(shelf.load(List.of(key)).get(key));
        T now = making.apply(key).orElse(null);
        if (Objects.equals(row.document(), now)) {
            return true;
        }
        row.become(now, key, row.rev());
        return shelf.save(List.of(row));
    }
}
