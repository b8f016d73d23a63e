package vn.congtam.platform.ledger.audit;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.store.commits.Draft;
import vn.congtam.platform.store.commits.StoredCommits;

/**
 * Puts the end of a log back that its store has lost, from what went to the broker, if that is what was signed. Nothing is
 * written before every signed root has been met; where one is not, nothing is written at all. The service must not run.
 */
public final class Repair {
    private final String log;
    private final MongoDatabase database;
    private final VerifierKey key;
    private final Supplier<SortedMap<Long, byte[]>> sent;
    private final FactReader reader;

    /** @param sent the facts in the topic of the service, by their positions */
    public Repair(
            String log,
            MongoDatabase database,
            VerifierKey key,
            Supplier<SortedMap<Long, byte[]>> sent,
            FactReader reader) {
        this.log = log;
        this.database = database;
        this.key = key;
        this.sent = sent;
        this.reader = reader;
    }

    /**
     * @param stored how many facts there were
     * @param signed up to which size the log was signed
     * @param refilled how many were put back
     * @param unsigned how many of these no checkpoint covers yet
     * @param refused why nothing was written, where that is so
     */
    public record Outcome(long stored, long signed, long refilled, long unsigned, List<Finding> refused) {
        public Outcome {
            refused = List.copyOf(refused);
        }

        public boolean good() {
            return refused.isEmpty();
        }
    }

    /** @param elsewhere checkpoints that are kept outside the database */
    public Outcome run(Collection<Kept> elsewhere) {
        List<Finding> wrong = new ArrayList<>();
        Signed signed = Signed.of(key, log, elsewhere, wrong::add);
        Stored stored = stored(signed, wrong);
        List<Entry> lost = new ArrayList<>();
        if (wrong.isEmpty()) lost(stored, signed, lost, wrong);
        if (wrong.isEmpty()) refill(lost);
        long refilled = wrong.isEmpty() ? lost.size() : 0;
        long unsigned = Math.min(refilled, Math.max(0, stored.edge.size() + refilled - signed.size()));
        return new Outcome(stored.edge.size(), signed.size(), refilled, unsigned, wrong);
    }

    /** What is still there must be right, or the end would be put behind something else. */
    private Stored stored(Signed signed, List<Finding> wrong) {
        Stored stored = new Stored();
        new StoredCommits(database).each(found -> stored.take(found.commit(), signed, wrong), () -> {});
        return stored;
    }

    private final class Stored {
        private Edge edge = Edge.EMPTY;

        void take(@Nullable Commit commit, Signed signed, List<Finding> wrong) {
            if (!wrong.isEmpty()) return;
            if (commit == null || commit.first() != edge.size()) {
                wrong.add(new Finding(log, edge.size(), Wrong.MISSING, "store"));
                return;
            }
            commit.facts().forEach(fact -> edge = edge.append(Hash.leaf(fact.entry())));
            if (!signed.agrees(edge.size(), edge.root()))
                wrong.add(new Finding(log, commit.first(), Wrong.NOT_AS_SIGNED, signed.where(edge.size())));
        }
    }

    private void lost(Stored stored, Signed signed, List<Entry> lost, List<Finding> wrong) {
        SortedMap<Long, byte[]> copies = sent.get();
        Edge edge = stored.edge;
        for (byte[] bytes = copies.get(edge.size()); bytes != null; bytes = copies.get(edge.size())) {
            Entry entry = reader.entry(bytes);
            boolean sound =
                    entry.log().equals(log) && entry.pos() == edge.size() && Arrays.equals(entry.bytes(), bytes);
            edge = edge.append(Hash.leaf(bytes));
            if (!sound || !signed.agrees(edge.size(), edge.root())) {
                wrong.add(new Finding(log, edge.size() - 1, Wrong.NOT_AS_SIGNED, signed.where(edge.size())));
                return;
            }
            lost.add(entry);
        }
        if (edge.size() < signed.size())
            wrong.add(new Finding(log, edge.size(), Wrong.CUT_OFF, signed.size() + ", " + signed.where(signed.size())));
    }

    /** Each a commit of its own: which command they came from is known by the facts, and no more by the store. */
    private void refill(List<Entry> lost) {
        try (CommitLog commits = new CommitLog(database, new SimpleMeterRegistry())) {
            for (Entry entry : lost) {
                Commit commit = commits.append(new Draft(null, null, entry.ts(), List.of(unplaced(entry))));
                boolean same = Arrays.equals(commit.facts().getFirst().entry(), entry.bytes());
                if (!same) throw new IllegalStateException("somebody else writes to the store");
            }
        }
    }

    private static Entry unplaced(Entry entry) {
        return new Entry(
                entry.log(),
                0,
                entry.eventId(),
                entry.agg(),
                entry.seq(),
                entry.type(),
                entry.rev(),
                entry.ts(),
                entry.actor(),
                entry.cause(),
                entry.correlation(),
                entry.meta(),
                entry.payload());
    }
}
