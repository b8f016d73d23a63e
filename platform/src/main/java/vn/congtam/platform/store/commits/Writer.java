package vn.congtam.platform.store.commits;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes commits at the end of the log, in one ordered insert. The ordinal is the compare-and-swap: a number taken by
 * another process makes this one read on and number anew, and an insert whose outcome is unknown can be repeated under
 * the same number once it is looked up, for it cannot happen twice.
 */
final class Writer {
    private static final int READ_ON = 256;
    private static final int DUPLICATE = 11_000;
    private static final long SHORTLY = TimeUnit.MILLISECONDS.toNanos(1);

    private final Commits commits;
    private final Horizon horizon;
    private final Outage outage;
    private final IntConsumer batches;
    private @Nullable Tip tip;

    Writer(Commits commits, Horizon horizon, Outage outage, IntConsumer batches) {
        this.commits = commits;
        this.horizon = horizon;
        this.outage = outage;
        this.batches = batches;
    }

    /** What the first commit would otherwise have to wait for; when the database is not there yet, it will. */
    void prepare() {
        try {
            commits.prepare();
            tip();
        } catch (MongoException | StorageUnavailable e) {
            tip = null;
        }
    }

    void write(List<Pending> all) {
        List<Pending> rest = all;
        try {
            while (!rest.isEmpty()) {
                rest = round(stillAwaited(rest));
            }
        } catch (RuntimeException e) {
            tip = null;
            RuntimeException why = e instanceof StorageUnavailable ? e : new StorageUnavailable("not stored", e);
            all.forEach(pending -> pending.failed(why));
        }
    }

    /** What nobody waits for any more is not written; in an outage the database is asked before, as that may take long. */
    private List<Pending> stillAwaited(List<Pending> pending) {
        if (outage.isOn()) {
            horizon.look();
        }
        List<Pending> awaited = new ArrayList<>(pending);
        awaited.removeIf(Writer::isGivenUp);
        return awaited;
    }

    /** @return those that are still to be written */
    private List<Pending> round(List<Pending> all) {
        List<Pending> pending = unspoiled(all);
        List<Pending> together = new ArrayList<>();
        List<Pending> later = new ArrayList<>();
        Set<String> claims = new HashSet<>();
        pending.forEach(each -> (each.claims(claims) ? together : later).add(each));
        List<Pending> rest = together.isEmpty() ? new ArrayList<>() : insert(together);
        rest.addAll(later);
        if (!later.isEmpty()) {
            refuseTaken(rest);
        }
        return rest;
    }

    /**
     * What a decision relied on is looked at once all before its place is known: whoever takes that place first sends this
     * round again.
     */
    private List<Pending> unspoiled(List<Pending> pending) {
        List<String> relied = pending.stream()
                .flatMap(each -> each.relied().stream())
                .distinct()
                .toList();
        if (relied.isEmpty()) return pending;
        tip();
        Set<String> taken = taken(relied);
        return pending.stream().filter(each -> !each.isSpoiled(taken)).toList();
    }

    private Set<String> taken(List<String> keys) {
        Set<String> taken = new HashSet<>();
        commits.byKeys(keys).forEach(commit -> commit.facts().forEach(fact -> taken.add(fact.key())));
        return taken;
    }

    private List<Pending> insert(List<Pending> pending) {
        List<Commit> numbered = number(pending, tip());
        batches.accept(numbered.size());
        try {
            commits.insert(numbered);
            outage.over();
            return stored(pending, numbered, numbered.size());
        } catch (MongoBulkWriteException e) {
            boolean certain =
                    e.getWriteConcernError() == null && !e.getWriteErrors().isEmpty();
            int before = certain ? e.getWriteErrors().getFirst().getIndex() : 0;
            return afterReading(stored(pending, numbered, before), e);
        } catch (MongoException e) {
            outage.noticed(e);
            return afterReading(new ArrayList<>(pending), e);
        }
    }

    private Tip tip() {
        Tip known = tip;
        if (known == null) {
            long last = horizon.look();
            known = last < 0 ? Tip.OF_NOTHING : Tip.of(commits.from(last, 1).getFirst());
            tip = known;
        }
        return known;
    }

    private static List<Commit> number(List<Pending> pending, Tip from) {
        List<Commit> numbered = new ArrayList<>(pending.size());
        Tip at = from;
        for (Pending each : pending) {
            Commit commit = each.after(at);
            numbered.add(commit);
            at = Tip.of(commit);
        }
        return numbered;
    }

    private List<Pending> stored(List<Pending> pending, List<Commit> numbered, int count) {
        if (count > 0) {
            tip = Tip.of(numbered.get(count - 1));
            horizon.wrote(numbered.getFirst().ordinal(), numbered.get(count - 1).ordinal());
        }
        for (int i = 0; i < count; i++) {
            pending.get(i).stored(numbered.get(i));
        }
        return new ArrayList<>(pending.subList(count, pending.size()));
    }

    /**
     * Reads what is in the log by now: others' commits and, after a broken connection, some of one's own. When there
     * is nothing new, the number was free and something in the rest was refused for itself.
     */
    private List<Pending> afterReading(List<Pending> rest, MongoException why) {
        if (!readOn(rest) && !rest.isEmpty()) {
            if (isDefinite(why)) {
                rest.removeFirst().failed(new StorageUnavailable("the database refused: " + why.getMessage(), why));
            } else if (!refuseTaken(rest)) {
                // Taken by a commit that no majority has yet, or the server is out of reach.
                LockSupport.parkNanos(SHORTLY);
            }
        }
        return rest;
    }

    /** @return whether there was something new */
    private boolean readOn(List<Pending> rest) {
        Tip before = tip();
        for (List<Commit> news = newer(); !news.isEmpty(); news = newer()) {
            news.forEach(commit -> rest.removeIf(each -> each.isStoredAs(commit)));
        }
        return !before.equals(tip());
    }

    private List<Commit> newer() {
        List<Commit> news = commits.from(tip().ordinal() + 1, READ_ON);
        if (!news.isEmpty()) {
            tip = Tip.of(news.getLast());
            horizon.reached(news.getLast().ordinal());
        }
        return news;
    }

    /** The server has answered, and with something else than that a key is taken. */
    private static boolean isDefinite(MongoException why) {
        return why instanceof MongoBulkWriteException bulk
                        && !bulk.getWriteErrors().isEmpty()
                ? bulk.getWriteErrors().getFirst().getCode() != DUPLICATE
                : why instanceof MongoServerException && !(why instanceof MongoBulkWriteException);
    }

    /** @return whether any was refused */
    private boolean refuseTaken(List<Pending> rest) {
        Map<String, Commit> carriedOut = new HashMap<>();
        commits.byCommands(rest.stream()
                        .map(Pending::command)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(commit -> carriedOut.put(commit.command(), commit));
        Set<String> taken =
                taken(rest.stream().flatMap(pending -> pending.keys().stream()).toList());
        return rest.removeIf(pending -> pending.isRefused(carriedOut, taken));
    }

    private static boolean isGivenUp(Pending pending) {
        if (pending.isOverdue()) {
            pending.failed(new StorageUnavailable("not stored in time", null));
        }
        return pending.isOverdue();
    }
}
