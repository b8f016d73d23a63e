package vn.congtam.platform.store.commits;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of a process without the thread that writes: whoever calls writes, so that a run can be made again. */
public final class SteppedLog implements CommitFeed, AutoCloseable {
    /** More commits than a run has. */
    public static final int MOST = 256;

    private final Outage outage = new Outage();
    private final Commits commits;
    private final Horizon horizon;
    private final Positions positions;
    private final Writer writer;

    public SteppedLog(MongoDatabase database) {
        this.commits = new Commits(database, outage);
        this.horizon = new Horizon(commits);
        this.positions = new Positions(commits, horizon);
        this.writer = new Writer(commits, horizon, outage, _ -> {});
    }

    /** Either a commit or why there is none. */
    public record Outcome(@Nullable Commit commit, @Nullable RuntimeException why) {}

    /** As what waited together. */
    public List<Outcome> write(List<Draft> drafts) {
        List<Pending> all = drafts.stream().map(Pending::new).toList();
        writer.write(all);
        return all.stream().map(SteppedLog::outcome).toList();
    }

    private static Outcome outcome(Pending pending) {
        try {
            return new Outcome(pending.await(), null);
        } catch (RuntimeException e) {
            return new Outcome(null, e);
        }
    }

    @Override
    public long head() {
        return horizon.look();
    }

    @Override
    public List<Commit> from(long ordinal, int most) {
        return commits.from(ordinal, most);
    }

    @Override
    public long ordinalOf(long position) {
        return positions.ordinalOf(position);
    }

    @Override
    public boolean awaitBeyond(long ordinal, Duration atMost) {
        return head() > ordinal;
    }

    @Override
    public void close() {
        horizon.close();
    }
}
