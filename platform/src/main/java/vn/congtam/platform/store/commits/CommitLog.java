package vn.congtam.platform.store.commits;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.store.commits.Commit.Stored;

/**
 * A log of facts in a database: commits are dense, each is atomic and durable when {@link #append} returns, and nothing
 * is to be seen at a position before everything below it is.
 */
public final class CommitLog implements CommitFeed, WriteGate, AutoCloseable {
    private static final int MOST_AT_ONCE = 256;

    private final Commits commits;
    private final Outage outage = new Outage();
    private final Horizon horizon;
    private final Positions positions;
    private final Sequencer sequencer;
    private final Counter appended;
    private final Timer time;
    private volatile @Nullable String refusal;

    public CommitLog(MongoDatabase database, MeterRegistry meters) {
        this.commits = new Commits(database, outage);
        this.horizon = new Horizon(commits);
        this.positions = new Positions(commits, horizon);
        this.appended = meters.counter("congtam.facts.appended");
        this.time = meters.timer("congtam.commit.time");
        DistributionSummary batch = meters.summary("congtam.commit.batch");
        this.sequencer = new Sequencer(new Writer(commits, horizon, outage, batch::record));
    }

    /**
     * Stores all facts of the draft or none.
     *
     * @throws KeyTaken when a place in a stream is taken
     * @throws CommandRepeated when the command was carried out before
     * @throws EntryTooLarge before anything is stored
     * @throws StorageUnavailable when the database does not answer in time; whether the commit is stored then shows
     *     when its command is tried again
     */
    public Commit append(Draft draft) {
        String why = refusal;
        if (why != null) throw new StorageUnavailable(why, null);
        return time.record(() -> {
            Commit commit = stored(new Pending(draft));
            appended.increment(commit.facts().size());
            return commit;
        });
    }

    @Override
    public void close(String why) {
        refusal = why;
    }

    @Override
    public void open() {
        refusal = null;
    }

    private Commit stored(Pending pending) {
        if (outage.isOn()) {
            horizon.look();
        }
        sequencer.offer(pending);
        return pending.await();
    }

    @Override
    public long head() {
        return horizon.look();
    }

    @Override
    public List<Commit> from(long ordinal, int most) {
        List<Commit> found = commits.from(ordinal, Math.min(most, MOST_AT_ONCE));
        if (!found.isEmpty()) {
            positions.readUpTo(found.getLast());
        }
        return found;
    }

    @Override
    public long ordinalOf(long position) {
        return positions.ordinalOf(position);
    }

    @Override
    public boolean awaitBeyond(long ordinal, Duration atMost) throws InterruptedException {
        return horizon.awaitBeyond(ordinal, atMost.toNanos());
    }

    /** What came of a command, if it was carried out. */
    public Optional<Commit> byCommand(String command) {
        return commits.byCommand(command);
    }

    /** The facts of a stream whose place in it is one of {@code count} from {@code seq} on. */
    public List<Stored> facts(String stream, long seq, int count) {
        return facts(stream, LongStream.range(seq, seq + count).boxed().collect(Collectors.toSet()));
    }

    /** The place of the last fact of a stream, its version; -1 when there is no such stream. */
    public long version(String stream) {
        return Dense.last(
                -1,
                places -> facts(stream, places.boxed().collect(Collectors.toSet())).stream()
                        .map(Stored::seq)
                        .toList());
    }

    private List<Stored> facts(String stream, Set<Long> places) {
        List<String> keys = places.stream().map(seq -> Commit.key(stream, seq)).toList();
        return commits.byKeys(keys).stream()
                .flatMap(commit -> commit.facts().stream())
                .filter(fact -> fact.stream().equals(stream) && places.contains(fact.seq()))
                .sorted(Comparator.comparingLong(Stored::seq))
                .toList();
    }

    @Override
    public void close() {
        sequencer.close();
        horizon.close();
    }
}
