package vn.congtam.platform.store.commits;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of a process that numbers and writes. All that waits goes into one ordered insert. The ordinal is the
 * compare-and-swap: a number taken by another process makes this one read on and number anew, and an insert whose
 * outcome is unknown can be repeated under the same numbers once it is looked up, for it cannot happen twice.
 */
final class Sequencer implements AutoCloseable {
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_TOGETHER = 500;
    private static final int MOST_BYTES = 8 << 20;
    private static final int READ_ON = 256;

    private final Commits commits;
    private final Horizon horizon;
    private final Outage outage;
    private final IntConsumer batches;
    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread;
    private @Nullable Tip tip;

    Sequencer(Commits commits, Horizon horizon, Outage outage, IntConsumer batches) {
        this.commits = commits;
        this.horizon = horizon;
        this.outage = outage;
        this.batches = batches;
        this.thread = Thread.ofPlatform().daemon().name("commits").start(this::run);
    }

    void offer(Pending pending) {
        if (!thread.isAlive() || !queue.offer(pending)) {
            throw new StorageUnavailable("too many commits are waiting", null);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                write(take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        queue.forEach(pending -> pending.failed(new StorageUnavailable("shutting down", null)));
    }

    private List<Pending> take() throws InterruptedException {
        List<Pending> taken = new ArrayList<>();
        long bytes = 0;
        for (Pending next = queue.take(); next != null; next = queue.poll()) {
            if (next.claim()) {
                taken.add(next);
                bytes += next.size();
            }
            if (taken.size() == MOST_TOGETHER || bytes > MOST_BYTES) {
                break;
            }
        }
        return taken;
    }

    private void write(List<Pending> taken) {
        List<Pending> rest = taken;
        try {
            while (!rest.isEmpty()) {
                rest = insert(rest);
            }
        } catch (RuntimeException e) {
            tip = null;
            RuntimeException why = e instanceof StorageUnavailable ? e : new StorageUnavailable("not stored", e);
            taken.forEach(pending -> pending.failed(why));
        }
    }

    /** @return those that are still to be written */
    private List<Pending> insert(List<Pending> pending) {
        Tip from = tip();
        List<Commit> numbered = number(pending, from);
        batches.accept(numbered.size());
        try {
            commits.insert(numbered);
            outage.over();
            return stored(pending, numbered, numbered.size());
        } catch (MongoBulkWriteException e) {
            return partly(pending, numbered, e);
        } catch (MongoException e) {
            outage.noticed(e);
            return afterReading(pending, e);
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
        for (int i = 0; i < count; i++) {
            stored(pending.get(i), numbered.get(i));
        }
        return pending.subList(count, pending.size());
    }

    private void stored(Pending pending, Commit commit) {
        tip = Tip.of(commit);
        horizon.reached(commit.ordinal());
        pending.stored(commit);
    }

    private List<Pending> partly(List<Pending> pending, List<Commit> numbered, MongoBulkWriteException e) {
        if (e.getWriteConcernError() != null || e.getWriteErrors().isEmpty()) {
            return afterReading(pending, e);
        }
        int failed = e.getWriteErrors().getFirst().getIndex();
        return afterReading(stored(pending, numbered, failed), e);
    }

    /**
     * Reads what is in the log by now: others' commits and, after a broken connection, some of one's own. When there
     * is nothing new, the first of the rest was refused for itself.
     */
    private List<Pending> afterReading(List<Pending> pending, MongoException why) {
        Tip before = tip();
        List<Pending> rest = new ArrayList<>(pending);
        for (List<Commit> news = newer(); !news.isEmpty(); news = newer()) {
            news.forEach(commit -> rest.removeIf(each -> found(each, commit)));
        }
        if (!rest.isEmpty() && before.equals(tip()) && refused(rest.getFirst(), why)) {
            rest.removeFirst();
        }
        rest.removeIf(Sequencer::givenUp);
        return rest;
    }

    private List<Commit> newer() {
        List<Commit> news = commits.from(tip().ordinal() + 1, READ_ON);
        if (!news.isEmpty()) {
            tip = Tip.of(news.getLast());
            horizon.reached(news.getLast().ordinal());
        }
        return news;
    }

    private static boolean found(Pending pending, Commit commit) {
        boolean same = pending.is(commit);
        if (same) {
            pending.stored(commit);
        }
        return same;
    }

    private boolean refused(Pending pending, MongoException why) {
        RuntimeException reason = reason(pending, why);
        if (reason == null) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            return false;
        }
        pending.failed(reason);
        return true;
    }

    /** None when the number was taken by a commit that is not yet to be seen, or when the server was not reached. */
    private @Nullable RuntimeException reason(Pending pending, MongoException why) {
        if (!(why instanceof MongoBulkWriteException bulk)
                || bulk.getWriteErrors().isEmpty()) {
            return null;
        }
        if (bulk.getWriteErrors().getFirst().getCode() != 11000) {
            return new StorageUnavailable("the database refused: " + why.getMessage(), why);
        }
        String command = pending.draft().command();
        Commit first = command == null ? null : commits.byCommand(command).orElse(null);
        if (first != null) {
            return new CommandRepeated(first);
        }
        return commits.byKeys(pending.keys()).isEmpty()
                ? null
                : new KeyTaken(pending.keys().getFirst());
    }

    private static boolean givenUp(Pending pending) {
        if (pending.isOverdue()) {
            pending.failed(new StorageUnavailable("not stored in time", null));
        }
        return pending.isOverdue();
    }
}
